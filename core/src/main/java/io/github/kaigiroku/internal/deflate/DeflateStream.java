package io.github.kaigiroku.internal.deflate;

import java.io.OutputStream;
import java.util.Arrays;

/**
 * deflate データの書き手: takes bytes in pieces of any size and deflates them without a head or a checksum, as archives have
 * them (RFC 1951). Used again after each {@link #finish}; for one thread.
 */
public final class DeflateStream extends OutputStream {

    private static final int LONGEST_BLOCK = 64 * 1024;
    /** How far back repetitions reach. */
    private static final int WINDOW = 32 * 1024;

    private static final int CAPACITY = 16 * 1024;

    private final FastDeflate deflate;
    private final int block;
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
        this.block = LONGEST_BLOCK;
        this.output = output;
    }

    /**
     * A stream with an encoder of its own.
     *
     * @param block how many bytes are deflated at once; memory is taken for five times as many
     */
    public DeflateStream(int block) {
        this.deflate = new FastDeflate();
        this.output = new BitWriter(CAPACITY);
        this.block = block;
        this.pending = new byte[block];
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
            int count = Math.min(end - from, Math.min(pending.length, begin + block) - size);
            System.arraycopy(bytes, from, pending, size, count);
            size += count;
            from += count;
        }
    }

    /** Ends the data, and begins the next. */
    public byte[] finish() {
        end();
        byte[] data = output.toBytes();
        output = new BitWriter(CAPACITY);
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
        if (size - begin == block) {
            deflate.write(pending, 0, begin, size, false, output);
            int kept = Math.min(WINDOW, size);
            System.arraycopy(pending, size - kept, pending, 0, kept);
            begin = kept;
            size = kept;
        }
        if (size == pending.length) {
            int wanted = Math.min(WINDOW + block, Math.max(size + more, 2 * pending.length));
            pending = Arrays.copyOf(pending, wanted);
        }
    }
}
