package io.github.kaigiroku.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Deflated bytes in pieces. Grows by adding pieces instead of copying what is there, so that a document of 100,000 entries
 * never needs one large array twice.
 */
public final class ByteChunks {

    private static final int FIRST = 1024;
    private static final int LARGEST = 64 * 1024;

    private final List<byte[]> full = new ArrayList<>(1);
    private byte[] last = new byte[FIRST];
    private int used;

    /** Starts without bytes. */
    ByteChunks() {}

    /** Takes what the deflater has ready. */
    void take(Deflater deflater) {
        if (used == last.length) {
            full.add(last);
            last = new byte[Math.min(LARGEST, 2 * last.length)];
            used = 0;
        }
        used += deflater.deflate(last, used, last.length - used);
    }

    /** How many bytes there are. */
    long length() {
        long length = used;
        for (byte[] chunk : full) {
            length += chunk.length;
        }
        return length;
    }

    /** Writes the bytes from the beginning. */
    void writeTo(OutputStream out) throws IOException {
        for (byte[] chunk : full) {
            out.write(chunk);
        }
        out.write(last, 0, used);
    }
}
