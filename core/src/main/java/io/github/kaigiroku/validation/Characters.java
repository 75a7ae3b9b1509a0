package io.github.kaigiroku.validation;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Kinds of characters that rules ask for. */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** The character's number as it is written everywhere, such as U+FF76. */
    static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /** Fast path: ASCII, kana, kanji and full-width forms never give a finding. */
    static boolean isOrdinary(int c) {
        return (c >= 0x3000 && c < 0xA000 && !isVoicingMark(c)) || (c >= ' ' && c < 0x7F) || (c > 0xFF00 && c < 0xFF61);
    }

    /** The finding for a character in a text of some kind; null for none. */
    static @Nullable FindingCode finding(int c, TextKind kind) {
        if (!isXml(c)) {
            return FindingCode.ILLEGAL_CHARACTER;
        }
        if (isLineBreak(c)) {
            return lineBreak(c, kind);
        }
        if (c >= 0xFF61 && c <= 0xFF9F) {
            return c <= 0xFF65 ? FindingCode.HALF_WIDTH_PUNCTUATION : FindingCode.HALF_WIDTH_KANA;
        }
        if (isVoicingMark(c)) {
            return FindingCode.DECOMPOSED_KANA;
        }
        return c == REPLACEMENT ? FindingCode.REPLACEMENT_CHARACTER : byType(c);
    }

    private static @Nullable FindingCode lineBreak(int c, TextKind kind) {
        if (!kind.hasParagraphs()) {
            return FindingCode.LINE_BREAK_IN_LINE;
        }
        return c == '\n' ? null : FindingCode.OTHER_LINE_END;
    }

    private static @Nullable FindingCode byType(int c) {
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE -> FindingCode.PRIVATE_USE_CHARACTER;
            case Character.CONTROL -> c == '\t' ? null : FindingCode.CONTROL_CHARACTER;
            case Character.FORMAT -> FindingCode.CONTROL_CHARACTER;
            default -> null;
        };
    }

    /** Whether XML 1.0 can hold the character (its production Char); lone surrogates are none. */
    private static boolean isXml(int c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    /** Whether the character ends a line: LF, CR, NEL, line and paragraph separator. */
    private static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Whether a voicing mark was split from the kana before it; か゚ of dialects is written with two characters. */
    static boolean isSplit(String text, int mark) {
        String kana = text.substring(Math.max(0, mark - 1), mark + 1);
        return mark == 0 || Normalizer.normalize(kana, Normalizer.Form.NFC).length() == 1;
    }

    /** The combining marks that macOS splits from their kana. */
    private static boolean isVoicingMark(int c) {
        return c == 0x3099 || c == 0x309A;
    }
}
