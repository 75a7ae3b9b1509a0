package io.github.kaigiroku.pdf.truetype;

/**
 * フォントの表: one table of a font file, or a part of one, as a view on the file's bytes. Numbers are big-endian; every
 * read is checked against the table's end, so no offset or count in the file can lead outside. Immutable.
 */
final class FontTable {

    private final String font;
    private final String tag;
    private final byte[] file;
    private final int start;
    private final int length;

    FontTable(String font, String tag, byte[] file, int start, int length) {
        this.font = font;
        this.tag = tag;
        this.file = file;
        this.start = start;
        this.length = length;
    }

    String font() {
        return font;
    }

    int length() {
        return length;
    }

    int u8(int offset) {
        return file[at(offset, 1)] & 0xFF;
    }

    int u16(int offset) {
        int p = at(offset, 2);
        return (file[p] & 0xFF) << 8 | (file[p + 1] & 0xFF);
    }

    int s16(int offset) {
        return (short) u16(offset);
    }

    int u24(int offset) {
        int p = at(offset, 3);
        return (file[p] & 0xFF) << 16 | (file[p + 1] & 0xFF) << 8 | (file[p + 2] & 0xFF);
    }

    int s32(int offset) {
        int p = at(offset, 4);
        return file[p] << 24 | (file[p + 1] & 0xFF) << 16 | (file[p + 2] & 0xFF) << 8 | (file[p + 3] & 0xFF);
    }

    /** A 32-bit count or offset; no file this library reads is larger than {@link Integer#MAX_VALUE}. */
    int u31(int offset) {
        int value = s32(offset);
        if (value < 0) {
            throw damaged(offset);
        }
        return value;
    }

    /** A part of this table, reading from 0 again. */
    FontTable part(int offset, int size) {
        return new FontTable(font, tag, file, at(offset, size), size);
    }

    /** A part of this table under a name of its own: a table of a whole file. */
    FontTable renamed(String name, int offset, int size) {
        return new FontTable(font, name, file, at(offset, size), size);
    }

    /** The rest of this table from an offset on. */
    FontTable from(int offset) {
        return part(offset, Math.max(0, length - offset));
    }

    /** Fails unless that many records of that size lie inside the table, without ever computing past 2³¹. */
    void requireRecords(int offset, int count, int size) {
        if (offset < 0 || offset > length || count < 0 || count > (length - offset) / size) {
            throw damaged(offset);
        }
    }

    byte[] bytes(int offset, int size) {
        byte[] copy = new byte[size];
        copy(offset, copy, 0, size);
        return copy;
    }

    void copy(int offset, byte[] target, int position, int size) {
        System.arraycopy(file, at(offset, size), target, position, size);
    }

    FontFormatException damaged(int offset) {
        return new FontFormatException(
                font,
                "フォントの表「" + tag.strip() + "」の位置 " + offset + " が壊れています。正しいフォントファイルを入れ直してください。",
                "the font table '" + tag.strip() + "' is damaged at offset " + offset
                        + "; install an undamaged copy of the font file.");
    }

    private int at(int offset, int size) {
        if (offset < 0 || size < 0 || offset > length - size) {
            throw damaged(offset);
        }
        return start + offset;
    }
}
