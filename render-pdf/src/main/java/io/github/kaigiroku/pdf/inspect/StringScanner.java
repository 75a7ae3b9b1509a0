package io.github.kaigiroku.pdf.inspect;

import java.io.ByteArrayOutputStream;

/** 文字列の読み取り: reads one string from where it begins (ISO 32000-1, 7.3.4), forgiving what is damaged. Never fails. */
final class StringScanner {

    private static final int END = -1;
    private static final int HEXADECIMAL = 16;
    private static final int OCTAL = 8;

    private final byte[] bytes;
    private int at;

    /** Reads from the opening delimiter. */
    StringScanner(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** Behind what was read; beyond the bytes when the string has no end. */
    int position() {
        return at;
    }

    /** The bytes of a string in parentheses; an end that is missing is the end of the bytes. */
    byte[] literal() {
        var out = new ByteArrayOutputStream();
        int open = 1;
        at++;
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            if (c == '\\') {
                escape(out);
                continue;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                break;
            }
            out.write(c);
        }
        return out.toByteArray();
    }

    private void escape(ByteArrayOutputStream out) {
        int c = peek();
        at++;
        switch (c) {
            case 'n' -> out.write('\n');
            case 'r' -> out.write('\r');
            case 't' -> out.write('\t');
            case 'b' -> out.write('\b');
            case 'f' -> out.write('\f');
            case '\r' -> at += peek() == '\n' ? 1 : 0;
            case '\n', END -> {
                // a line that goes on, or the end of the file
            }
            default -> {
                if (c >= '0' && c < '0' + OCTAL) {
                    octal(c - '0', out);
                } else {
                    out.write(c);
                }
            }
        }
    }

    private void octal(int first, ByteArrayOutputStream out) {
        int value = first;
        for (int i = 0; i < 2 && peek() >= '0' && peek() < '0' + OCTAL; i++) {
            value = value * OCTAL + (peek() - '0');
            at++;
        }
        out.write(value);
    }

    /** The bytes of a string in angle brackets; what is no digit is skipped, and a missing last digit is 0. */
    byte[] hexadecimal() {
        var out = new ByteArrayOutputStream();
        at++;
        int high = END;
        while (at < bytes.length && bytes[at] != '>') {
            int digit = Character.digit(bytes[at++], HEXADECIMAL);
            if (digit >= 0 && high < 0) {
                high = digit;
            } else if (digit >= 0) {
                out.write(high * HEXADECIMAL + digit);
                high = END;
            }
        }
        if (high >= 0) {
            out.write(high * HEXADECIMAL);
        }
        at++;
        return out.toByteArray();
    }

    private int peek() {
        return at < bytes.length ? bytes[at] & 0xFF : END;
    }
}
