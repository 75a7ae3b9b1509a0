package io.github.kaigiroku.pdf.truetype;

/** 十六進: sixteen bits as four capital digits, without the cost of a formatter. */
final class Hex {

    private static final String DIGITS = "0123456789ABCDEF";

    private Hex() {}

    static void append(StringBuilder target, int value) {
        target.append(DIGITS.charAt(value >>> 12 & 0xF))
                .append(DIGITS.charAt(value >>> 8 & 0xF))
                .append(DIGITS.charAt(value >>> 4 & 0xF))
                .append(DIGITS.charAt(value & 0xF));
    }
}
