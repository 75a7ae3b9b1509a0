package io.github.kaigiroku.pdf.truetype;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Big-endian numbers, one after the other, as font files have them. */
final class SfntBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    SfntBytes u8(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }

    SfntBytes u16(int... values) {
        for (int value : values) {
            u8(value >>> 8, value);
        }
        return this;
    }

    SfntBytes u24(int value) {
        return u8(value >>> 16, value >>> 8, value);
    }

    SfntBytes u32(int... values) {
        for (int value : values) {
            u16(value >>> 16, value);
        }
        return this;
    }

    SfntBytes ascii(String text) {
        return raw(text.getBytes(StandardCharsets.US_ASCII));
    }

    SfntBytes raw(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    SfntBytes zeros(int count) {
        return raw(new byte[count]);
    }

    int size() {
        return bytes.size();
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
