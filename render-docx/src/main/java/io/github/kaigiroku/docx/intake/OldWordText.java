package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.docx.read.AsideKind;
import io.github.kaigiroku.docx.read.PrintedAside;
import io.github.kaigiroku.docx.read.PrintedParagraph;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** 旧形式の段落: the text of a paragraph as it is printed, without field codes; what is not printed becomes an aside. */
final class OldWordText {

    private static final char LINE_BREAK = 11;
    private static final char HYPHEN = 30;
    private static final String NO_TEXT =
            "\u0001\u0002\u0003\u0004\u0005\u0007\u0008\f\r\u000E\u0013\u0014\u0015\u001F";

    private final List<PrintedAside> asides;
    private boolean isCode;

    OldWordText(List<PrintedAside> asides) {
        this.asides = asides;
    }

    PrintedParagraph paragraph(Paragraph paragraph) {
        var text = new StringBuilder();
        List<CharacterRun> runs = runs(paragraph);
        isCode = false;
        if (runs.isEmpty()) {
            append(text, paragraph.text());
        }
        for (CharacterRun run : runs) {
            boolean isPrinted = !run.isMarkedDeleted() && !run.isVanished();
            var unprinted = new StringBuilder();
            append(isPrinted ? text : unprinted, run.text());
            beside(run, unprinted.toString());
        }
        if (paragraph.isInList() && !text.toString().isBlank()) {
            asides.add(new PrintedAside(AsideKind.LIST_NUMBER, text.toString()));
        }
        int indent = paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent();
        return new PrintedParagraph("", text.toString(), indent, List.of());
    }

    /** Its runs; none where POI cannot place one, as in the paragraph behind a last table, so that its text is read whole. */
    private static List<CharacterRun> runs(Paragraph paragraph) {
        List<CharacterRun> runs = new ArrayList<>();
        try {
            for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
                runs.add(paragraph.getCharacterRun(i));
            }
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        return runs;
    }

    private void append(StringBuilder text, String said) {
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            if (c == 0x13) {
                isCode = true;
            } else if (c == 0x14 || c == 0x15) {
                isCode = false;
            } else if (!isCode) {
                append(text, c);
            }
        }
    }

    private void beside(CharacterRun run, String unprinted) {
        if (!unprinted.isBlank()) {
            asides.add(new PrintedAside(run.isMarkedDeleted() ? AsideKind.DELETED : AsideKind.HIDDEN, unprinted));
        }
        if (run.isMarkedInserted() && !run.text().isBlank()) {
            asides.add(new PrintedAside(AsideKind.INSERTED, run.text().strip()));
        }
    }

    private static void append(StringBuilder text, char c) {
        if (c == LINE_BREAK) {
            text.append('\n');
        } else if (c == HYPHEN) {
            text.append('\u2011');
        } else if (NO_TEXT.indexOf(c) < 0) {
            text.append(c);
        }
    }
}
