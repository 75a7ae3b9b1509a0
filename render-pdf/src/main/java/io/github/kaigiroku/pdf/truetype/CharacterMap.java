package io.github.kaigiroku.pdf.truetype;

import org.jspecify.annotations.Nullable;

/** 文字から字形へ: the Unicode character map of a face (table cmap, formats 12 and 4). Immutable. */
interface CharacterMap {

    /**
     * The glyph of a character.
     *
     * @return the glyph id; 0 when the face has none. The id may lie outside the font in a broken file.
     */
    int glyph(int codePoint);

    /** Chooses the largest Unicode map of the face. */
    static CharacterMap read(FontTable cmap) {
        CharacterMap best = null;
        int count = cmap.u16(2);
        cmap.requireRecords(4, count, 8);
        for (int i = 0; i < count; i++) {
            FontTable table = cmap.from(cmap.u31(8 + 8 * i));
            boolean unicode = unicode(cmap.u16(4 + 8 * i), cmap.u16(6 + 8 * i));
            if (unicode && table.u16(0) == GroupedCharacterMap.FORMAT) {
                return new GroupedCharacterMap(table);
            }
            if (unicode && table.u16(0) == SegmentedCharacterMap.FORMAT && best == null) {
                best = new SegmentedCharacterMap(table);
            }
        }
        return requireFound(cmap, best);
    }

    private static boolean unicode(int platform, int encoding) {
        return switch (platform) {
            case 0 -> encoding != VariationSequences.ENCODING;
            case 3 -> encoding == 1 || encoding == 10;
            default -> false;
        };
    }

    private static CharacterMap requireFound(FontTable cmap, @Nullable CharacterMap map) {
        if (map == null) {
            throw new FontFormatException(
                    cmap.font(),
                    "Unicode の文字表（cmap 形式 4 か 12）がありません。Unicode に対応したフォントを指定してください。",
                    "the font has no Unicode character map (cmap format 4 or 12); give a Unicode font.");
        }
        return map;
    }
}
