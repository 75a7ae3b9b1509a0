package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.MeetingRecord;
import java.util.Locale;

/** What every text of a record is held to: it is there, its characters can be written, and a line is one line. */
final class TextRules implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        RecordTexts.visit(record, (path, text, kind) -> {
            requiredText(path, text, kind, findings);
            characters(path, text, kind, findings);
        });
    }

    /** The engine's NotBlank asks Java, to whom a no-break space or a character without width is no blank. */
    private static void requiredText(RecordPath path, String text, TextKind kind, Findings findings) {
        if (kind.isRequired() && Characters.isBlank(text) && !text.isBlank()) {
            var name = ComponentNames.of(path);
            findings.add(FindingCode.MISSING, path, name.japanese(), name.english(), text);
        }
    }

    private static void characters(RecordPath path, String text, TextKind kind, Findings findings) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!Characters.isXml(c)) {
                findings.add(FindingCode.ILLEGAL_CHARACTER, path, name(c), position(text, i));
                return;
            }
            if (Characters.isLineBreak(c) && !kind.hasParagraphs()) {
                findings.add(FindingCode.LINE_BREAK_IN_LINE, path, name(c), position(text, i));
                return;
            }
            i += Character.charCount(c);
        }
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static int position(String text, int index) {
        return text.codePointCount(0, index) + 1;
    }
}
