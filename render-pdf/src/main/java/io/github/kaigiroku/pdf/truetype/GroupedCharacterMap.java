package io.github.kaigiroku.pdf.truetype;

/** 文字表（形式 12）: a cmap subtable of groups of consecutive characters, searched in place. Immutable. */
final class GroupedCharacterMap implements CharacterMap {

    static final int FORMAT = 12;
    private static final int HEADER = 16;
    private static final int GROUP = 12;

    private final FontTable table;
    private final int groups;

    GroupedCharacterMap(FontTable table) {
        this.table = table;
        this.groups = table.u31(12);
        table.requireRecords(HEADER, groups, GROUP);
    }

    @Override
    public int glyph(int codePoint) {
        int low = 0;
        int high = groups - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = HEADER + GROUP * middle;
            int first = table.s32(group);
            if (codePoint < first) {
                high = middle - 1;
            } else if (codePoint > table.s32(group + 4)) {
                low = middle + 1;
            } else {
                return table.s32(group + 8) + (codePoint - first);
            }
        }
        return 0;
    }
}
