package io.github.kaigiroku.internal.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** ビット列の書き手: packs bits into bytes, the lowest bit first as deflate has it (RFC 1951). */
public final class BitWriter {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** So many symbols are given room at once; one takes at most 28 bits. */
    private static final int TOGETHER = 1024;

    private byte[] bytes;
    private int position;
    private long pending;
    private int pendingBits;

    /** A writer that grows from a capacity in bytes; when that is the exact length, nothing is copied in the end. */
    public BitWriter(int capacity) {
        this.bytes = new byte[Math.max(Long.BYTES, capacity)];
    }

    /** Writes the low bits of a value, at most 64; bits above them must be zero. */
    public void write(long value, int bits) {
        pending |= value << pendingBits;
        if (pendingBits + bits < Long.SIZE) {
            pendingBits += bits;
            return;
        }
        writePending();
        // a shift by 64 would be one by 0
        pending = pendingBits == 0 ? 0 : value >>> (Long.SIZE - pendingBits);
        pendingBits += bits - Long.SIZE;
    }

    /** Writes the first bits of some words; those above them in their last word must be zero. */
    void write(long[] words, int bits) {
        int whole = bits / Long.SIZE;
        int shift = pendingBits;
        if (shift > 0 && whole > 0) {
            room(whole * Long.BYTES);
            long before = pending;
            for (int i = 0; i < whole; i++) {
                LONG.set(bytes, position + i * Long.BYTES, before | words[i] << shift);
                before = words[i] >>> (Long.SIZE - shift);
            }
            pending = before;
            position += whole * Long.BYTES;
        } else {
            for (int i = 0; i < whole; i++) {
                write(words[i], Long.SIZE);
            }
        }
        if (bits % Long.SIZE != 0) {
            write(words[whole], bits % Long.SIZE);
        }
    }

    /**
     * Writes symbols in a code, each with its extra bits.
     *
     * @param entries the code, as {@link HuffmanCode#entries()} has it
     */
    void write(int[] symbols, int count, int[] entries) {
        for (int from = 0; from < count; from += TOGETHER) {
            writeTogether(symbols, from, Math.min(count, from + TOGETHER), entries);
        }
    }

    /** After every symbol all bits go out and the whole bytes among them stay, which is quicker than to ask when to. */
    private void writeTogether(int[] symbols, int from, int to, int[] entries) {
        flushWholeBytes();
        room((to - from) * Integer.BYTES + 2 * Long.BYTES);
        byte[] out = bytes;
        int at = position;
        long bits = pending;
        int count = pendingBits;
        for (int i = from; i < to; i++) {
            int symbol = symbols[i];
            int entry = entries[symbol & DeflateSymbol.NUMBER];
            bits |= (long) (entry >>> HuffmanCode.LENGTH_BITS) << count;
            count += entry & HuffmanCode.LENGTH;
            bits |= (long) DeflateSymbol.extra(symbol) << count;
            count += DeflateSymbol.extraCount(symbol);
            LONG.set(out, at, bits);
            at += count >>> 3;
            bits >>>= count & ~7;
            count &= 7;
        }
        position = at;
        pending = bits;
        pendingBits = count;
    }

    private void flushWholeBytes() {
        room(Long.BYTES);
        LONG.set(bytes, position, pending);
        position += pendingBits >>> 3;
        pending >>>= pendingBits & ~7;
        pendingBits &= 7;
    }

    /** Goes on at the next whole byte; the bits left out are zero. */
    public void align() {
        int rest = pendingBits & 7;
        if (rest != 0) {
            write(0, 8 - rest);
        }
    }

    /** How many bits were written. */
    public int bits() {
        return 8 * position + pendingBits;
    }

    /** What was written, the last byte filled up with zeros. The writer is of no use afterwards. */
    public byte[] toBytes() {
        int length = finish();
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** Fills the last byte up with zeros and returns how many bytes of {@link #array()} were written. */
    public int finish() {
        int length = (bits() + 7) / 8;
        room(Long.BYTES);
        LONG.set(bytes, position, pending);
        return length;
    }

    /** The bytes; after {@link #finish()} all that were written. */
    public byte[] array() {
        return bytes;
    }

    /** Forgets what was written and keeps the room. */
    public void clear() {
        position = 0;
        pending = 0;
        pendingBits = 0;
    }

    private void writePending() {
        room(Long.BYTES);
        LONG.set(bytes, position, pending);
        position += Long.BYTES;
    }

    private void room(int more) {
        if (position > bytes.length - more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, position + more));
        }
    }
}
