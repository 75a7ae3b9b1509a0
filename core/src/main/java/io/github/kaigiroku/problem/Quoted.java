package io.github.kaigiroku.problem;

/** 引用: text of a record or file as a message shows it: short, on one line, and without anything a terminal would obey. */
public final class Quoted {

    private static final int MAX_LENGTH = 40;

    private Quoted() {}

    /**
     * A text made fit for a message.
     *
     * @param text any text, lone surrogates included
     * @return its first 40 characters, with control, format and separator characters and lone surrogates as
     *     {@code \\uXXXX}; … stands for what was cut
     */
    public static String of(String text) {
        var quoted = new StringBuilder();
        text.codePoints().limit(MAX_LENGTH).forEach(c -> append(quoted, c));
        int end = Math.min(text.length(), 2 * MAX_LENGTH + 2);
        return quoted.append(text.codePointCount(0, end) > MAX_LENGTH ? "…" : "")
                .toString();
    }

    private static void append(StringBuilder quoted, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> quoted.append("\\u").append(hex(codePoint));
            default -> quoted.appendCodePoint(codePoint);
        }
    }

    private static String hex(int codePoint) {
        String digits = Integer.toHexString(codePoint);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
