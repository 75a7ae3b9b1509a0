package io.github.kaigiroku.pdf.font;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * サブセットの圧縮: a subset as the zlib data (RFC 1950) a PDF embeds. Usually it is put together from its tables, deflated,
 * and one block of the outlines' finished codes, about thirty times faster than deflating everything; that costs a sixth in
 * length, which the highest compression level saves.
 */
final class SubsetStream {

    private final byte[] zlib;
    private final int length;

    private SubsetStream(byte[] zlib, int length) {
        this.zlib = zlib;
        this.length = length;
    }

    /**
     * Compresses a subset.
     *
     * @param level 0 to 9; 9 asks for the shortest data, whatever the time, all others for the outlines' finished codes
     */
    static SubsetStream of(FontSubset subset, int level) {
        return level == Deflater.BEST_COMPRESSION ? shortest(subset) : fastest(subset);
    }

    static SubsetStream fastest(FontSubset subset) {
        SubsetOutlines outlines = SubsetOutlines.of(subset);
        byte[] tables = new SubsetTables(subset, outlines).bytes();
        int adler = Adler.joined(Adler.of(tables), outlines.adler(), outlines.length());
        byte[] start = Zlib.start(tables, Deflater.BEST_SPEED); // 70 µs less than level 6, for 70 bytes more
        BitWriter target = new BitWriter(start.length + (outlines.bits() + 7) / 8 + Integer.BYTES);
        for (byte b : start) {
            target.write(b & 0xFF, Byte.SIZE);
        }
        outlines.write(target);
        target.align();
        target.write(Integer.reverseBytes(adler) & 0xFFFFFFFFL, Integer.SIZE);
        return new SubsetStream(target.toBytes(), tables.length + outlines.length());
    }

    static SubsetStream shortest(FontSubset subset) {
        SubsetOutlines outlines = SubsetOutlines.of(subset);
        byte[] tables = new SubsetTables(subset, outlines).bytes();
        byte[] font = Arrays.copyOf(tables, tables.length + outlines.length());
        outlines.copy(font, tables.length);
        return new SubsetStream(Zlib.deflate(font, Deflater.BEST_COMPRESSION), font.length);
    }

    /** The compressed font. */
    byte[] zlib() {
        return zlib;
    }

    /** The length of the font before compression. */
    int length() {
        return length;
    }
}
