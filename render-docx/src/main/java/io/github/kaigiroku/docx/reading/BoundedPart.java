package io.github.kaigiroku.docx.reading;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A part that may not inflate without end. Counts what really comes out, whatever the directory says. */
final class BoundedPart extends FilterInputStream {

    private static final int SKIPPED_AT_ONCE = 8192;

    private final String name;
    private long left = Refusal.MOST_BYTES;

    BoundedPart(InputStream in, String name) {
        super(in);
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        } catch (ZipException | EOFException e) {
            throw Refusal.notAPackage(e);
        }
    }

    /** Skipped bytes count too. */
    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(count, SKIPPED_AT_ONCE)]));
    }

    private void count(long bytes) throws BrokenPackageException {
        left -= bytes;
        if (left < 0) {
            throw Refusal.tooLarge(name);
        }
    }
}
