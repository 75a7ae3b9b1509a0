package io.github.kaigiroku.pdf.truetype;

import io.github.kaigiroku.internal.deflate.Adler;
import io.github.kaigiroku.internal.deflate.BitWriter;
import io.github.kaigiroku.internal.deflate.Compressed;
import io.github.kaigiroku.internal.deflate.Compressor;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * サブセットの圧縮: a subset as the zlib data (RFC 1950) a PDF embeds. Usually it is put together from its tables, deflated,
 * and one block of the outlines' finished codes, about thirty times faster than deflating everything; that costs a sixth in
 * length, which the highest compression level saves.
 */
final class SubsetStream {

    /** A deflate stream with a window of 32 KiB, compressed at the fastest level (RFC 1950, 2.2). */
    private static final int ZLIB_HEAD = 0x0178;

    private SubsetStream() {}

    /**
     * Compresses a subset.
     *
     * @param compressor its highest level asks for the shortest data, whatever the time, all others for the outlines'
     *     finished codes
     */
    static Compressed of(FontSubset subset, Compressor compressor) {
        return compressor.level() == Deflater.BEST_COMPRESSION
                ? shortest(subset, compressor)
                : fastest(subset, compressor);
    }

    static Compressed fastest(FontSubset subset, Compressor compressor) {
        SubsetOutlines outlines = SubsetOutlines.of(subset);
        byte[] tables = new SubsetTables(subset, outlines).bytes();
        int adler = Adler.joined(Adler.of(tables), outlines.adler(), outlines.length());
        BitWriter target = compressor.output();
        target.write(ZLIB_HEAD, Short.SIZE);
        compressor.fast().write(tables, 0, tables.length, false, target);
        outlines.write(target);
        target.align();
        target.write(Integer.reverseBytes(adler) & 0xFFFFFFFFL, Integer.SIZE);
        return new Compressed(target.array(), target.finish(), tables.length + outlines.length());
    }

    static Compressed shortest(FontSubset subset, Compressor compressor) {
        SubsetOutlines outlines = SubsetOutlines.of(subset);
        byte[] tables = new SubsetTables(subset, outlines).bytes();
        byte[] font = Arrays.copyOf(tables, tables.length + outlines.length());
        outlines.copy(font, tables.length);
        return compressor.compress(font, font.length);
    }
}
