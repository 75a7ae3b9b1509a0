package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.pdf.syntax.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * ファイルへの出力: the bytes of one file on their way out, counted, and digested for the file's identifier (ISO 32000-1,
 * 14.4). For one thread.
 */
final class FileOutput {

    private static final int PIECE = 16 * 1024;
    private static final int IDENTIFIER_LENGTH = 16;

    private final OutputStream target;
    private final MessageDigest digest;
    private final Bytes pending = new Bytes(2 * PIECE);
    private long written;

    FileOutput(OutputStream target) {
        this.target = target;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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

    /** The digest of everything put so far. */
    byte[] fingerprint() throws IOException {
        drain();
        return Arrays.copyOf(digest.digest(), IDENTIFIER_LENGTH);
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
        digest.update(bytes, 0, count);
        target.write(bytes, 0, count);
        written += count;
    }
}
