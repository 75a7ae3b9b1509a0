package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.people.Names;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What every text of a record is held to: it is there, its characters can be written, and a line is one line. */
final class TextRules {

    private TextRules() {}

    static void check(RecordPath path, String text, TextKind kind, Findings findings) {
        requiredText(path, text, kind, findings);
        outerBlanks(path, text, kind, findings);
        characters(path, text, kind, findings);
    }

    /** Fast path: a text that gives no finding, whether it is required or not. */
    static boolean isOrdinary(String text, boolean paragraphs) {
        int last = text.length() - 1;
        if (last < 0 || !isVisible(text.charAt(last)) || (!paragraphs && !isVisible(text.charAt(0)))) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if (!Characters.isOrdinary(c) && !(paragraphs && c == '\n')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(char c) {
        return c > ' ' && c != '\u3000' && Characters.isOrdinary(c);
    }

    /** Stricter than NotBlank, to which a no-break space or a character without width is something written. */
    private static void requiredText(RecordPath path, String text, TextKind kind, Findings findings) {
        if (kind.isRequired() && Names.isBlank(text)) {
            findings.addNamed(FindingCode.MISSING, path, text);
        }
    }

    private static void outerBlanks(RecordPath path, String text, TextKind kind, Findings findings) {
        if (!kind.hasParagraphs() && !text.isBlank() && !text.equals(text.strip())) {
            findings.add(FindingCode.OUTER_BLANK, path);
        }
    }

    /** Reports the first character of each kind, and every one that no document can hold. */
    private static void characters(RecordPath path, String text, TextKind kind, Findings findings) {
        Set<FindingCode> reported = EnumSet.noneOf(FindingCode.class);
        var illegal = new IllegalCharacters();
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            FindingCode code = Characters.isOrdinary(c) ? null : Characters.finding(c, kind);
            if (code == FindingCode.DECOMPOSED_KANA && !Characters.isSplit(text, i)) {
                continue;
            }
            if (code == FindingCode.ILLEGAL_CHARACTER) {
                illegal.add(c, i, text);
            } else if (code != null && reported.add(code)) {
                findings.add(code, path, Characters.name(c), text.codePointCount(0, i) + 1);
            }
        }
        illegal.report(path, findings);
    }

    /** 文書に書けない文字: those of one text, each reported once where it stands first, with the number of all of them. */
    private static final class IllegalCharacters {

        /** Different characters reported of one text; of a file that is no text at all, nobody reads more. */
        private static final int MAX_REPORTED = 10;

        private final Map<Integer, Integer> places = new LinkedHashMap<>();
        private int count;

        void add(int codePoint, int index, String text) {
            count++;
            if (places.size() < MAX_REPORTED) {
                places.computeIfAbsent(codePoint, first -> text.codePointCount(0, index) + 1);
            }
        }

        void report(RecordPath path, Findings findings) {
            places.forEach((codePoint, place) ->
                    findings.add(FindingCode.ILLEGAL_CHARACTER, path, Characters.name(codePoint), place, count));
        }
    }
}
