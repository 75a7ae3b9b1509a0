package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.pdf.syntax.Bytes;
import java.io.IOException;
import java.io.OutputStream;

/**
 * ファイルへの出力: the bytes of one file on their way out, counted, and mixed into the file's
 * fingerprint. For one thread.
 */
final class FileOutput {

    private static final int PIECE = 16 * 1024;

    private final OutputStream target;
    private final Fingerprint fingerprint = new Fingerprint();
    private final Bytes pending = new Bytes(2 * PIECE);
    private long written;

    FileOutput(OutputStream target) {
        this.target = target;
    }

    /** Where the next byte goes. */
    long position() {
        return written + pending.size();
    }

    /** What is put here goes out before long. */
    Bytes pending() {
        return pending;
    }

    void put(byte[] bytes, int count) throws IOException {
        if (pending.size() + count > PIECE) {
            drain();
        }
        if (count > PIECE) {
            write(bytes, count);
        } else {
            pending.put(bytes, count);
        }
    }

    /** The fingerprint of everything put so far; to be asked for once. */
    String fingerprint() throws IOException {
        drain();
        return fingerprint.hex();
    }

    /** Writes everything and flushes the target. */
    void flush() throws IOException {
        drain();
        target.flush();
    }

    private void drain() throws IOException {
        write(pending.array(), pending.size());
        pending.clear();
    }

    private void write(byte[] bytes, int count) throws IOException {
        fingerprint.add(bytes, count);
        target.write(bytes, 0, count);
        written += count;
    }
}
