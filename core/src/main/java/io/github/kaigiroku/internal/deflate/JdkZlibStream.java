package io.github.kaigiroku.internal.deflate;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** The JDK's zlib. Used for one stream. */
final class JdkZlibStream extends ZlibStream {

    private final Deflater deflater;
    private final ByteArrayOutputStream output;
    private final byte[] chunk = new byte[8 * 1024];

    JdkZlibStream(Deflater deflater, int capacity) {
        this.deflater = deflater;
        this.output = new ByteArrayOutputStream(capacity);
    }

    @Override
    void add(byte[] bytes, int start, int length) {
        deflater.setInput(bytes, start, length);
        while (!deflater.needsInput()) {
            take();
        }
    }

    @Override
    Compressed finish() {
        deflater.finish();
        while (!deflater.finished()) {
            take();
        }
        byte[] zlib = output.toByteArray();
        return new Compressed(zlib, zlib.length, rawLength());
    }

    private void take() {
        output.write(chunk, 0, deflater.deflate(chunk));
    }
}
