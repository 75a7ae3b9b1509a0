package io.github.kaigiroku.pdf.truetype;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** フォントファイル: the table directory of one face in a TrueType file (.ttf) or collection (.ttc). Immutable. */
final class FontFile {

    /** More faces in one collection than anybody makes. */
    static final int MAX_FACES = 256;

    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565; // 'true'
    private static final int COLLECTION = 0x74746366; // 'ttcf'
    private static final int CFF = 0x4F54544F; // 'OTTO'
    private static final int WEB = 0x774F4646; // 'wOFF'
    private static final int WEB_2 = 0x774F4632; // 'wOF2'
    private static final int RECORD = 16;

    private final String font;
    private final Map<String, FontTable> tables;

    private FontFile(String font, Map<String, FontTable> tables) {
        this.font = font;
        this.tables = tables;
    }

    static FontFile open(byte[] bytes, String font, int face) {
        FontTable whole = whole(bytes, font);
        int faces = faces(bytes, font);
        if (face < 0 || face >= faces) {
            throw new FontFormatException(
                    font,
                    "書体番号 " + face + " はありません。0 から " + (faces - 1) + " までの番号を指定してください。",
                    "there is no face " + face + "; give a number from 0 to " + (faces - 1) + ".");
        }
        return directory(whole, whole.s32(0) == COLLECTION ? whole.u31(12 + 4 * face) : 0);
    }

    /** How many faces the file holds: 1, or the number in a collection. */
    static int faces(byte[] bytes, String font) {
        FontTable whole = whole(bytes, font);
        if (bytes.length < 12) {
            throw notAFont(font);
        }
        if (whole.s32(0) != COLLECTION) {
            return 1;
        }
        int faces = whole.u31(8);
        if (faces == 0 || faces > MAX_FACES) {
            throw whole.damaged(8);
        }
        whole.requireRecords(12, faces, 4);
        return faces;
    }

    String font() {
        return font;
    }

    FontTable required(String tag) {
        FontTable table = tables.get(tag);
        if (table == null) {
            throw new FontFormatException(
                    font,
                    "フォントに必要な表「" + tag.strip() + "」がありません。正しい TrueType フォントを指定してください。",
                    "the font lacks the required table '" + tag.strip() + "'; give a complete TrueType font.");
        }
        return table;
    }

    @Nullable FontTable optional(String tag) {
        return tables.get(tag);
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    FontNames names() {
        return FontNames.read(optional("name"));
    }

    private static FontTable whole(byte[] bytes, String font) {
        return new FontTable(font, "file", bytes, 0, bytes.length);
    }

    private static FontFile directory(FontTable whole, int offset) {
        requireTrueType(whole.font(), whole.s32(offset));
        int count = whole.u16(offset + 4);
        whole.requireRecords(offset + 12, count, RECORD);
        Map<String, FontTable> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int record = offset + 12 + i * RECORD;
            String tag = new String(whole.bytes(record, 4), StandardCharsets.ISO_8859_1);
            tables.put(tag, table(whole, tag, record));
        }
        return new FontFile(whole.font(), Map.copyOf(tables));
    }

    private static FontTable table(FontTable whole, String tag, int record) {
        int start = whole.u31(record + 8);
        int length = whole.u31(record + 12);
        if (start > whole.length() || length > whole.length() - start) {
            throw new FontFormatException(
                    whole.font(),
                    "フォントファイルが途中で切れています（表「" + tag.strip() + "」）。正しいファイルを入れ直してください。",
                    "the font file is cut short (table '" + tag.strip() + "'); install an undamaged copy.");
        }
        return whole.renamed(tag, start, length);
    }

    private static void requireTrueType(String font, int version) {
        switch (version) {
            case TRUE_TYPE, APPLE_TRUE_TYPE -> {}
            case CFF -> throw outlinesAreCff(font);
            case WEB, WEB_2 ->
                throw new FontFormatException(
                        font,
                        "Web フォント（WOFF）は使えません。同じ書体の .ttf ファイルを指定してください。",
                        "web fonts (WOFF) cannot be used; give the .ttf file of the same typeface.");
            default -> throw notAFont(font);
        }
    }

    static FontFormatException outlinesAreCff(String font) {
        return new FontFormatException(
                font,
                "CFF（PostScript）アウトラインのフォントは使えません。TrueType アウトラインの .ttf か .ttc を指定してください。",
                "fonts with CFF (PostScript) outlines cannot be used; give a .ttf or .ttc with TrueType outlines.");
    }

    private static FontFormatException notAFont(String font) {
        return new FontFormatException(
                font,
                "TrueType フォントではありません。.ttf か .ttc のファイルを指定してください。",
                "this is not a TrueType font; give a .ttf or .ttc file.");
    }
}
