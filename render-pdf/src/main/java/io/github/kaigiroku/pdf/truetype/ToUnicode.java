package io.github.kaigiroku.pdf.truetype;

import io.github.kaigiroku.pdf.syntax.Bytes;

/**
 * 文字への対応表（ToUnicode）: the CMap by which the text of a PDF is read back, exact for supplementary characters and
 * variation sequences (ISO 32000-1, 9.10.3).
 */
final class ToUnicode {

    private static final String DIGITS = "0123456789ABCDEF";
    private static final int RANGES_TOGETHER = 100;
    private static final String HEADER = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange
            """;
    private static final String FOOTER = """
            endcmap
            CMapName currentdict/CMap defineresource pop
            end
            end
            """;

    private final FontSubset subset;
    private final Bytes cmap = new Bytes(4096);

    private ToUnicode(FontSubset subset) {
        this.subset = subset;
    }

    static Bytes of(FontSubset subset) {
        return new ToUnicode(subset).write();
    }

    private Bytes write() {
        cmap.put(HEADER);
        int[] starts = new int[subset.size()];
        int count = 0;
        for (int cid = 1; cid < subset.size(); cid++) {
            if (startsRange(cid)) {
                starts[count++] = cid;
            }
        }
        for (int i = 0; i < count; i += RANGES_TOGETHER) {
            int end = Math.min(count, i + RANGES_TOGETHER);
            cmap.put(end - i).put(" beginbfrange\n");
            for (int j = i; j < end; j++) {
                writeRange(starts[j]);
            }
            cmap.put("endbfrange\n");
        }
        return cmap.put(FOOTER);
    }

    /** A range holds consecutive CIDs that share their high byte. */
    private boolean startsRange(int cid) {
        return subset.hasText(cid) && ((cid & 0xFF) == 0 || !subset.hasText(cid - 1));
    }

    private void writeRange(int start) {
        int end = start + 1;
        while (end < subset.size() && subset.hasText(end) && !startsRange(end)) {
            end++;
        }
        writeHex(start);
        writeHex(end - 1);
        cmap.put('[');
        for (int cid = start; cid < end; cid++) {
            cmap.put('<');
            writeText(subset.codePoint(cid));
            int selector = subset.selector(cid);
            for (; selector != FontChain.NO_SELECTOR; selector >>>= FontChain.NEXT_SELECTOR) {
                writeText(selector & (1 << FontChain.NEXT_SELECTOR) - 1);
            }
            cmap.put('>');
        }
        cmap.put("]\n");
    }

    private void writeHex(int cid) {
        cmap.put('<');
        hex(cid);
        cmap.put('>');
    }

    /** A map may not hold U+FEFF (ISO 19005-3, 6.2.11.7.2); the page says so beside it, and U+2060 means the same. */
    private void writeText(int character) {
        int codePoint = character == 0xFEFF ? 0x2060 : character;
        if (Character.isSupplementaryCodePoint(codePoint)) {
            hex(Character.highSurrogate(codePoint));
            hex(Character.lowSurrogate(codePoint));
        } else {
            hex(codePoint);
        }
    }

    /** Sixteen bits as four digits. */
    private void hex(int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            cmap.put(DIGITS.charAt(value >>> shift & 0xF));
        }
    }
}
