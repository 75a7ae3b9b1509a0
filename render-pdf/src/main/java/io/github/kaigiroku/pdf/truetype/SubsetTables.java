package io.github.kaigiroku.pdf.truetype;

/**
 * サブセットの表: the tables a subset carries before its outlines: directory, head, hhea, hmtx, loca and maxp. What a PDF
 * viewer does not need is left out (ISO 32000-1, 9.9), instructions included.
 */
final class SubsetTables {

    private static final String[] TAGS = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"};
    private static final int DIRECTORY = 12 + 16 * TAGS.length;
    private static final int HEAD = 56;
    private static final int HHEA = 36;
    private static final int MAXP = 32;
    private static final int CHECKSUM_OF_A_FONT = 0xB1B0AFBA;

    private final FontSubset subset;
    private final byte[] bytes;
    private final int head = DIRECTORY;
    private final int hhea = head + HEAD;
    private final int maxp = hhea + HHEA;
    private final int hmtx = maxp + MAXP;
    private final int loca;

    /**
     * Builds the tables.
     *
     * @param outlines what follows them
     */
    SubsetTables(FontSubset subset, SubsetOutlines outlines) {
        this.subset = subset;
        this.loca = hmtx + 4 * subset.size();
        this.bytes = new byte[loca + 4 * (subset.size() + 1)];
        writeHeaders();
        writeMetrics();
        writeLocations(outlines);
        writeDirectory(outlines.length(), outlines.checksum());
    }

    /** Everything up to the outlines, which follow at once. */
    byte[] bytes() {
        return bytes;
    }

    private void writeHeaders() {
        FontProgram program = subset.program();
        program.table("head").copy(0, bytes, head, 54);
        put32(head + 8, 0); // the adjustment counts as 0 in the sums it is made from
        put16(head + 50, 1); // long offsets
        program.table("hhea").copy(0, bytes, hhea, HHEA);
        put16(hhea + 34, subset.size());
        program.table("maxp").copy(0, bytes, maxp, MAXP);
        put16(maxp + 4, subset.size());
    }

    private void writeMetrics() {
        HorizontalMetrics widths = subset.program().widths();
        for (int cid = 0; cid < subset.size(); cid++) {
            put16(hmtx + 4 * cid, widths.advance(subset.glyph(cid)));
            put16(hmtx + 4 * cid + 2, widths.leftBearing(subset.glyph(cid)));
        }
    }

    private void writeLocations(SubsetOutlines outlines) {
        for (int cid = 0; cid < subset.size(); cid++) {
            put32(loca + 4 * (cid + 1), outlines.end(cid));
        }
    }

    private void writeDirectory(int outlines, int outlinesChecksum) {
        put32(0, 0x00010000);
        put16(4, TAGS.length);
        put16(6, 64); // 16 times the largest power of two up to 6, its logarithm, and the rest
        put16(8, 2);
        put16(10, 16 * TAGS.length - 64);
        int[] starts = {bytes.length, head, hhea, hmtx, loca, maxp};
        int[] lengths = {outlines, 54, HHEA, 4 * subset.size(), 4 * (subset.size() + 1), MAXP};
        for (int i = 0; i < TAGS.length; i++) {
            int sum = i == 0 ? outlinesChecksum : sum(starts[i], starts[i] + lengths[i]);
            writeRecord(12 + 16 * i, TAGS[i], sum, starts[i], lengths[i]);
        }
        put32(head + 8, CHECKSUM_OF_A_FONT - sum(0, bytes.length) - outlinesChecksum);
    }

    private void writeRecord(int record, String tag, int sum, int start, int length) {
        for (int i = 0; i < 4; i++) {
            bytes[record + i] = (byte) tag.charAt(i);
        }
        put32(record + 4, sum);
        put32(record + 8, start);
        put32(record + 12, length);
    }

    private int sum(int start, int end) {
        return Checksum.of(bytes, start, end);
    }

    private void put16(int position, int value) {
        bytes[position] = (byte) (value >>> 8);
        bytes[position + 1] = (byte) value;
    }

    private void put32(int position, int value) {
        put16(position, value >>> 16);
        put16(position + 2, value);
    }
}
