package io.github.kaigiroku.pdf.file;

import io.github.kaigiroku.pdf.syntax.Bytes;
import java.io.OutputStream;
import java.util.zip.Deflater;

/**
 * 圧縮: deflates the streams of one document (FlateDecode). One deflater serves them all, because making one costs more
 * than deflating a page. For one thread; to be closed.
 */
final class Compression implements AutoCloseable {

    private final Deflater deflater;
    private final Bytes output = new Bytes(16 * 1024);
    private final byte[] chunk = new byte[8 * 1024];

    Compression(int level) {
        deflater = new Deflater(level);
    }

    /** The compressed data, free for the next call when this one's are written. */
    Bytes deflate(Bytes data) {
        begin();
        add(data.array(), 0, data.size());
        return end();
    }

    /** Data to be compressed as they come; {@link #end} answers with the result. */
    OutputStream begin() {
        output.clear();
        deflater.reset();
        return new OutputStream() {
            @Override
            public void write(int one) {
                add(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int start, int length) {
                add(bytes, start, length);
            }
        };
    }

    Bytes end() {
        deflater.finish();
        while (!deflater.finished()) {
            take();
        }
        return output;
    }

    /** How many bytes were compressed. */
    long read() {
        return deflater.getBytesRead();
    }

    @Override
    public void close() {
        deflater.end();
    }

    private void add(byte[] bytes, int start, int length) {
        deflater.setInput(bytes, start, length);
        while (!deflater.needsInput()) {
            take();
        }
    }

    private void take() {
        output.put(chunk, deflater.deflate(chunk));
    }
}
