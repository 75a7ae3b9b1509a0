package io.github.kaigiroku.internal.deflate;

import java.io.OutputStream;
import java.util.Arrays;

/**
 * deflate データの書き手: takes bytes in pieces of any size and deflates them without a head or a checksum, as archives have
 * them (RFC 1951). Used again after each {@link #finish}; for one thread.
 */
public final class DeflateStream extends OutputStream {

    /** How many bytes are deflated at once. */
    private static final int BLOCK = 64 * 1024;
    /** How far back repetitions reach. */
    private static final int WINDOW = 32 * 1024;

    private static final int CAPACITY = 16 * 1024;
    /** More room than that is given back after a document; it holds 200 times an ordinary one. */
    private static final int MAX_KEPT = 1024 * 1024;

    private final FastDeflate deflate;
    private BitWriter output;
    /** What was written last and may be repeated, and what makes a block when it is long enough. */
    private byte[] pending = new byte[0];

    private int begin;
    private int size;

    /**
     * A stream without bytes, whose output others empty.
     *
     * @param deflate the encoder, which may serve other streams when this one is not written to
     * @param output where the data begins, at a place that may have bits before it
     */
    DeflateStream(FastDeflate deflate, BitWriter output) {
        this.deflate = deflate;
        this.output = output;
    }

    /** A stream with an encoder and an output of its own, whose memory it keeps from one {@link #finish} to the next. */
    public DeflateStream() {
        this(new FastDeflate(), new BitWriter(CAPACITY));
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        int from = start;
        int end = start + length;
        while (end - from > 0) {
            makeRoom(end - from);
            int count = Math.min(end - from, Math.min(pending.length, begin + BLOCK) - size);
            System.arraycopy(bytes, from, pending, size, count);
            size += count;
            from += count;
        }
    }

    /** Ends the data, and begins the next. */
    public byte[] finish() {
        end();
        int length = output.finish();
        byte[] data = Arrays.copyOf(output.array(), length);
        if (length > MAX_KEPT) {
            output = new BitWriter(CAPACITY);
        } else {
            output.clear();
        }
        return data;
    }

    /** Forgets what was written, which did not come to an end. */
    void begin() {
        begin = 0;
        size = 0;
    }

    /** Ends the data, at a whole byte. */
    void end() {
        deflate.write(pending, 0, begin, size, true, output);
        output.align();
        begin();
    }

    private void makeRoom(int more) {
        if (size - begin == BLOCK) {
            deflate.write(pending, 0, begin, size, false, output);
            int kept = Math.min(WINDOW, size);
            System.arraycopy(pending, size - kept, pending, 0, kept);
            begin = kept;
            size = kept;
        }
        if (size == pending.length) {
            int wanted = Math.min(WINDOW + BLOCK, Math.max(size + more, 2 * pending.length));
            pending = Arrays.copyOf(pending, wanted);
        }
    }
}
