package io.github.kaigiroku.docx.write;

import java.io.IOException;
import java.io.OutputStream;

/** Collects UTF-8 bytes and hands them on in large pieces. Without locks, which cost {@code BufferedOutputStream} a third. */
final class Utf8Buffer {

    private static final int SIZE = 8192;
    private static final int MAX_LENGTH = 4;

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int used;

    Utf8Buffer(OutputStream out) {
        this.out = out;
    }

    void write(byte[] source, int from, int length) throws IOException {
        if (length > SIZE - used) {
            flush();
            if (length > SIZE) {
                out.write(source, from, length);
                return;
            }
        }
        System.arraycopy(source, from, bytes, used, length);
        used += length;
    }

    /**
     * Writes the characters of a text that need no escape and no check, in a loop of its own for speed.
     *
     * @return index of the first character that is not so plain, or {@code to}
     */
    int plain(String text, int from, int to) throws IOException {
        byte[] target = bytes;
        int n = used;
        int i = from;
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (n > SIZE - MAX_LENGTH) {
                used = n;
                flush();
                n = 0;
            }
            if (c >= 0x800 && !Character.isSurrogate(c) && c < 0xFFFE) {
                target[n++] = (byte) (0xE0 | (c >> 12));
                target[n++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                target[n++] = (byte) (0x80 | (c & 0x3F));
            } else if (c >= ' ' && c < 0x80 && c != '&' && c != '<' && c != '>') {
                target[n++] = (byte) c;
            } else {
                break;
            }
        }
        used = n;
        return i;
    }

    void one(int b) throws IOException {
        need(1);
        bytes[used++] = (byte) b;
    }

    void two(int codePoint) throws IOException {
        need(2);
        bytes[used++] = (byte) (0xC0 | (codePoint >> 6));
        continuation(codePoint, 0);
    }

    void four(int codePoint) throws IOException {
        need(MAX_LENGTH);
        bytes[used++] = (byte) (0xF0 | (codePoint >> 18));
        continuation(codePoint, 12);
        continuation(codePoint, 6);
        continuation(codePoint, 0);
    }

    void flush() throws IOException {
        out.write(bytes, 0, used);
        used = 0;
    }

    private void continuation(int codePoint, int shift) {
        bytes[used++] = (byte) (0x80 | ((codePoint >> shift) & 0x3F));
    }

    private void need(int count) throws IOException {
        if (count > SIZE - used) {
            flush();
        }
    }
}
