package io.github.kaigiroku.pdf.truetype;

import io.github.kaigiroku.pdf.syntax.Bytes;
import java.util.HexFormat;
import java.util.stream.IntStream;

/**
 * 文字への対応表（ToUnicode）: the CMap by which the text of a PDF is read back, exact for supplementary characters and
 * variation sequences (ISO 32000-1, 9.10.3).
 */
final class ToUnicode {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
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
    private final StringBuilder cmap = new StringBuilder(4096);

    private ToUnicode(FontSubset subset) {
        this.subset = subset;
    }

    static Bytes of(FontSubset subset) {
        String cmap = new ToUnicode(subset).write();
        return new Bytes(cmap.length()).put(cmap);
    }

    private String write() {
        cmap.append(HEADER);
        int[] starts =
                IntStream.range(1, subset.size()).filter(this::startsRange).toArray();
        for (int i = 0; i < starts.length; i += RANGES_TOGETHER) {
            int end = Math.min(starts.length, i + RANGES_TOGETHER);
            cmap.append(end - i).append(" beginbfrange\n");
            for (int j = i; j < end; j++) {
                writeRange(starts[j]);
            }
            cmap.append("endbfrange\n");
        }
        return cmap.append(FOOTER).toString();
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
        cmap.append('[');
        for (int cid = start; cid < end; cid++) {
            cmap.append('<');
            writeText(subset.codePoint(cid));
            if (subset.selector(cid) != FontChain.NO_SELECTOR) {
                writeText(subset.selector(cid));
            }
            cmap.append('>');
        }
        cmap.append("]\n");
    }

    private void writeHex(int cid) {
        cmap.append('<');
        hex(cid);
        cmap.append('>');
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
        HEX.toHexDigits(cmap, (byte) (value >>> 8));
        HEX.toHexDigits(cmap, (byte) value);
    }
}
