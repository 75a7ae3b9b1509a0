package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.docx.read.AsideKind;
import io.github.kaigiroku.docx.read.PrintedAside;
import io.github.kaigiroku.docx.read.PrintedBlock;
import io.github.kaigiroku.docx.read.PrintedDocument;
import io.github.kaigiroku.docx.read.PrintedParagraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/**
 * 旧形式の文書 (.doc): what it prints, and beside it notes, comments, text boxes, margins, hidden text and deletions that are
 * still tracked.
 */
final class OldWordFile {

    /** More than minutes of several days hold; POI's time grows faster than the number of paragraphs. */
    private static final int MAX_CHARACTERS = 2_000_000;

    private static final int MAX_PARAGRAPHS = 30_000;

    private final List<PrintedAside> asides = new ArrayList<>();
    private final OldWordText text = new OldWordText(asides);

    private OldWordFile() {}

    static PrintedDocument read(byte[] doc) throws IOException {
        try (var document = new HWPFDocument(new ByteArrayInputStream(doc))) {
            return new OldWordFile().read(document);
        }
    }

    private PrintedDocument read(HWPFDocument document) throws IOException {
        Range body = document.getRange();
        refuseTooMuch(document.getText());
        List<PrintedBlock> blocks = new ArrayList<>();
        int count = body.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = body.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = body.getTable(paragraph);
                blocks.add(OldWordTable.read(table, text));
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                PrintedParagraph printed = text.paragraph(paragraph);
                if (!printed.text().isEmpty()) {
                    blocks.add(new PrintedBlock.Line(printed));
                }
            }
        }
        beside(document.getFootnoteRange(), AsideKind.NOTE);
        beside(document.getEndnoteRange(), AsideKind.NOTE);
        beside(document.getCommentsRange(), AsideKind.COMMENT);
        beside(document.getMainTextboxRange(), AsideKind.TEXT_BOX);
        beside(document.getHeaderStoryRange(), AsideKind.MARGIN);
        return new PrintedDocument(blocks, asides);
    }

    private static void refuseTooMuch(CharSequence text) {
        long ends = text.chars().filter(c -> c == '\r' || c == '\u0007').count();
        if (text.length() > MAX_CHARACTERS || ends > MAX_PARAGRAPHS) {
            throw MinutesIntake.tooLarge(
                    "200 万字、3 万段落まで",
                    "more than " + MAX_CHARACTERS + " characters or " + MAX_PARAGRAPHS + " paragraphs");
        }
    }

    /** Each paragraph of a story beside the text. */
    private void beside(Range range, AsideKind kind) {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            String said = text.paragraph(range.getParagraph(i)).text().strip();
            if (!said.isEmpty()) {
                asides.add(new PrintedAside(kind, said));
            }
        }
    }
}
