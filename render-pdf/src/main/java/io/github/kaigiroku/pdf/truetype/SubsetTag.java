package io.github.kaigiroku.pdf.truetype;

/**
 * サブセットの札: the six capital letters before the name of an embedded subset (ISO 32000-1, 9.6.4), made from what the
 * subset holds, so that equal documents have equal bytes.
 */
final class SubsetTag {

    private static final int LETTERS = 6;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final long FNV_START = 0xCBF29CE484222325L;

    private SubsetTag() {}

    static String of(FontSubset subset) {
        long hash = FNV_START;
        for (int cid = 0; cid < subset.size(); cid++) {
            hash = (hash ^ subset.glyph(cid)) * FNV_PRIME;
            hash = (hash ^ subset.codePoint(cid)) * FNV_PRIME;
            hash = (hash ^ subset.selector(cid)) * FNV_PRIME;
        }
        StringBuilder tag = new StringBuilder(LETTERS);
        for (int i = 0; i < LETTERS; i++) {
            tag.append((char) ('A' + Long.remainderUnsigned(hash, 26)));
            hash = Long.divideUnsigned(hash, 26);
        }
        return tag.toString();
    }
}
