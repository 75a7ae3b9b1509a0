package io.github.kaigiroku.docx.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongPredicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * A part that may not inflate without end, and has to be what was put in. Counts what really comes out, whatever the
 * directory says, and compares its CRC-32, which no reader of archives does.
 */
final class BoundedPart extends FilterInputStream {

    private static final int SKIPPED_AT_ONCE = 8192;

    private final String name;
    private final long expected;
    private final LongPredicate allowance;
    private final CRC32 crc = new CRC32();
    private long left;
    private long leftForStep;

    /** {@code allowance} takes what comes out of the whole archive, and says whether it may. */
    BoundedPart(InputStream in, ZipEntry entry, long most, LongPredicate allowance) {
        super(in);
        this.left = most;
        this.leftForStep = most;
        this.allowance = allowance;
        this.name = entry.getName();
        this.expected = entry.getCrc();
    }

    /** Begins a step of the reader, which keeps in memory what it meets there. */
    void step(long most) {
        leftForStep = most;
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
            if (read < 0) {
                compare();
                return read;
            }
            crc.update(bytes, from, read);
            count(read);
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

    private void compare() throws BrokenPackageException {
        if (crc.getValue() != expected) {
            throw Refusal.notAPackage(null);
        }
    }

    private void count(long bytes) throws BrokenPackageException {
        left -= bytes;
        leftForStep -= bytes;
        if (!allowance.test(bytes) || Math.min(left, leftForStep) < 0) {
            throw Refusal.tooLarge(name);
        }
    }
}
