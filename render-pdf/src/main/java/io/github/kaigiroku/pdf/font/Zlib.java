package io.github.kaigiroku.pdf.font;

import java.util.Arrays;
import java.util.zip.Deflater;

/** zlib による圧縮: whole byte arrays as zlib data (RFC 1950). */
final class Zlib {

    /** Room for what deflate adds to bytes it cannot make shorter. */
    private static final int ROOM = 1024;

    private Zlib() {}

    static byte[] deflate(byte[] bytes, int level) {
        Deflater deflater = new Deflater(level);
        deflater.setInput(bytes);
        deflater.finish();
        return output(deflater, bytes.length + ROOM, Deflater.NO_FLUSH);
    }

    /** The start of zlib data, up to a whole byte; further blocks and the checksum have to follow. */
    static byte[] start(byte[] bytes, int level) {
        Deflater deflater = new Deflater(level);
        deflater.setInput(bytes);
        return output(deflater, bytes.length + ROOM, Deflater.SYNC_FLUSH);
    }

    private static byte[] output(Deflater deflater, int capacity, int flush) {
        try {
            byte[] zlib = new byte[capacity];
            int length = deflater.deflate(zlib, 0, capacity, flush);
            while (length == zlib.length) { // a full array may have more to come
                zlib = Arrays.copyOf(zlib, 2 * length);
                length += deflater.deflate(zlib, length, length, flush);
            }
            return Arrays.copyOf(zlib, length);
        } finally {
            deflater.end();
        }
    }
}
