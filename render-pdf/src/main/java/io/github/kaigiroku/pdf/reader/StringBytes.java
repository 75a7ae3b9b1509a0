package io.github.kaigiroku.pdf.reader;

import java.io.ByteArrayOutputStream;

/** 文字列のバイト: decodes the strings of PDF syntax (ISO 32000-1, 7.3.4). */
final class StringBytes {

    private final byte[] array;
    private final int end;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at;

    private StringBytes(byte[] array, int start, int end) {
        this.array = array;
        this.at = start + 1;
        this.end = end - 1;
    }

    /** The bytes of a string with its delimiters. */
    static byte[] of(byte[] array, int start, int end) {
        StringBytes string = new StringBytes(array, start, end);
        if (array[start] == '<') {
            string.hexadecimal();
        } else {
            string.literal();
        }
        return string.out.toByteArray();
    }

    /** A missing last digit is 0. */
    private void hexadecimal() {
        int high = -1;
        for (; at < end; at++) {
            int digit = Character.digit(array[at], 16);
            if (digit >= 0 && high >= 0) {
                out.write(high << 4 | digit);
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
        }
        if (high >= 0) {
            out.write(high << 4);
        }
    }

    private void literal() {
        while (at < end) {
            int one = array[at++];
            if (one == '\\') {
                escape();
            } else if (one == '\r') {
                skip('\n');
                out.write('\n');
            } else {
                out.write(one);
            }
        }
    }

    private void escape() {
        int one = at < end ? array[at++] : '\n';
        switch (one) {
            case 'n' -> out.write('\n');
            case 'r' -> out.write('\r');
            case 't' -> out.write('\t');
            case 'b' -> out.write('\b');
            case 'f' -> out.write('\f');
            case '\n' -> {}
            case '\r' -> skip('\n');
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(one - '0');
            default -> out.write(one);
        }
    }

    private void octal(int first) {
        int value = first;
        for (int digits = 1; digits < 3 && at < end && array[at] >= '0' && array[at] <= '7'; digits++) {
            value = value << 3 | array[at++] - '0';
        }
        out.write(value);
    }

    private void skip(char one) {
        if (at < end && array[at] == one) {
            at++;
        }
    }
}
