package io.github.kaigiroku.decode;

/** Text of a file as a message quotes it: one short line that a terminal can show. */
final class Quoted {

    private static final int LONGEST = 40;

    private Quoted() {}

    /** The text in double quotes, cut after 40 characters, with control characters and lone surrogates as escapes. */
    static String of(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).forEach(c -> append(quoted, c));
        boolean cut = text.codePointCount(0, Math.min(text.length(), 2 * LONGEST + 2)) > LONGEST;
        return quoted.append(cut ? "…\"" : "\"").toString();
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
