package io.github.kaigiroku.pdf.font;

import java.util.Arrays;
import java.util.zip.Deflater;

/** サブセットの圧縮: a subset as the zlib data a PDF embeds. */
final class SubsetStream {

    private final byte[] zlib;
    private final int length;

    private SubsetStream(byte[] zlib, int length) {
        this.zlib = zlib;
        this.length = length;
    }

    /** The compressed font. */
    byte[] zlib() {
        return zlib;
    }

    /** The length of the font before compression. */
    int length() {
        return length;
    }

    static SubsetStream of(FontSubset subset, int level) {
        byte[][] outlines = new byte[subset.size()][];
        int[] ends = new int[subset.size()];
        int length = 0;
        int checksum = 0;
        for (int cid = 0; cid < subset.size(); cid++) {
            outlines[cid] = outline(subset, cid);
            length += outlines[cid].length;
            ends[cid] = length;
            checksum += Checksum.of(outlines[cid], 0, outlines[cid].length);
        }
        byte[] tables = new SubsetTables(subset, ends, checksum).bytes();
        byte[] font = Arrays.copyOf(tables, tables.length + length);
        int position = tables.length;
        for (byte[] outline : outlines) {
            System.arraycopy(outline, 0, font, position, outline.length);
            position += outline.length;
        }
        return new SubsetStream(deflated(font, level), font.length);
    }

    private static byte[] outline(FontSubset subset, int cid) {
        Outline outline = subset.program().outline(subset.glyph(cid));
        byte[] bytes = outline.bytes();
        for (int reference : outline.references()) {
            int component = subset.component(outline.component(reference));
            bytes[reference] = (byte) (component >>> 8);
            bytes[reference + 1] = (byte) component;
        }
        return bytes;
    }

    static byte[] deflated(byte[] bytes, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] zlib = new byte[bytes.length + 1024];
            int length = 0;
            while (!deflater.finished()) {
                length += deflater.deflate(zlib, length, zlib.length - length);
            }
            return Arrays.copyOf(zlib, length);
        } finally {
            deflater.end();
        }
    }
}
