package io.github.kaigiroku.draft;

/** Joins pieces of speech: Japanese without anything between, words of Latin letters with a blank. */
final class Joint {

    private Joint() {}

    /** Appends a piece without the blanks around it; what is blank adds nothing. */
    static void append(StringBuilder text, String piece) {
        String said = piece.strip();
        if (said.isEmpty()) {
            return;
        }
        if (!text.isEmpty() && isLatin(text.codePointBefore(text.length())) && isLatin(said.codePointAt(0))) {
            text.append(' ');
        }
        text.append(said);
    }

    /** Printable ASCII without opening brackets, or a letter with an accent; line ends are neither. */
    private static boolean isLatin(int c) {
        return (c > ' ' && c < 0x7F) || (c >= 0xC0 && c < 0x250);
    }
}
