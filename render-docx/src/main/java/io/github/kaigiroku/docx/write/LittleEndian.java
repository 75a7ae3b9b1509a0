package io.github.kaigiroku.docx.write;

import java.io.IOException;
import java.io.OutputStream;

/** Numbers as ZIP writes them, lowest byte first. */
final class LittleEndian {

    private static final long MAX_VALUE = 0xFFFF_FFFFL;

    private final byte[] record;
    private int used;

    LittleEndian(int capacity) {
        record = new byte[capacity];
    }

    LittleEndian two(int value) {
        record[used++] = (byte) value;
        record[used++] = (byte) (value >> 8);
        return this;
    }

    LittleEndian four(long value) {
        if (value < 0 || value > MAX_VALUE) {
            throw new ArithmeticException("a DOCX holds at most 4 GiB: " + value);
        }
        return two((int) value).two((int) (value >> 16));
    }

    LittleEndian bytes(byte[] bytes) {
        System.arraycopy(bytes, 0, record, used, bytes.length);
        used += bytes.length;
        return this;
    }

    int length() {
        return used;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(record, 0, used);
    }
}
