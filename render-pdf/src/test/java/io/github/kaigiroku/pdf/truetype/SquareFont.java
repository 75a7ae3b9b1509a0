package io.github.kaigiroku.pdf.truetype;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font of squares, of our own invention: glyph 0 is an empty square, and every glyph added is a square of the
 * side given or is composed of others. An em has 1000 units; a glyph's advance is 1000 less its id.
 */
public final class SquareFont {

    private final Map<String, byte[]> tables = new TreeMap<>();
    private final List<byte[]> outlines = new ArrayList<>();
    private final TreeMap<Integer, Integer> characters = new TreeMap<>();
    private final List<byte[]> encodings = new ArrayList<>();
    private int version = 0x00010000;
    private int fsType;
    private int os2Version = 4;
    private String name = "Squares";
    private String style = "Regular";

    public SquareFont() {
        square(500);
    }

    /** Adds a square glyph, with an instruction that a subset has to drop. */
    public SquareFont square(int side) {
        return outline(new SfntBytes()
                .u16(1, 0, 0, side, side)
                .u16(3)
                .u16(2)
                .u8(0x4F, 0x4F)
                .u8(0x01, 0x01, 0x01, 0x01)
                .u16(0, side, 0, -side)
                .u16(0, 0, side, 0)
                .toBytes());
    }

    /** Adds a glyph composed of others, each moved by 10 units. */
    SquareFont composite(int... components) {
        SfntBytes record = new SfntBytes().u16(-1, 0, 0, 600, 600);
        for (int i = 0; i < components.length; i++) {
            boolean last = i == components.length - 1;
            record.u16(last ? 0x0102 : 0x0022, components[i]).u8(10, 10);
        }
        return outline(record.u16(1).u8(0x4F).toBytes());
    }

    SquareFont outline(byte[] record) {
        outlines.add(record);
        return this;
    }

    /** Maps a character, in the format 12 table that is made unless another is given. */
    public SquareFont map(int codePoint, int glyph) {
        characters.put(codePoint, glyph);
        return this;
    }

    /** Adds a table to the cmap, which is then made of such tables only. */
    SquareFont encoding(int platform, int encoding, byte[] table) {
        encodings.add(new SfntBytes().u16(platform, encoding).raw(table).toBytes());
        return this;
    }

    SquareFont version(int sfntVersion) {
        version = sfntVersion;
        return this;
    }

    SquareFont licence(int bits, int tableVersion) {
        fsType = bits;
        os2Version = tableVersion;
        return this;
    }

    public SquareFont named(String family) {
        name = family;
        return this;
    }

    /** A style other than Regular, such as Bold. */
    SquareFont style(String other) {
        style = other;
        return this;
    }

    SquareFont table(String tag, byte[] content) {
        tables.put(tag, content);
        return this;
    }

    /** Leaves a table out. */
    SquareFont without(String tag) {
        return table(tag, new byte[0]);
    }

    FontProgram parse() {
        return FontProgram.parse(bytes(), name, 0);
    }

    public byte[] bytes() {
        return file(0);
    }

    /** Several fonts in one file, each with tables of its own. */
    static byte[] collection(SquareFont... fonts) {
        int position = 12 + 4 * fonts.length;
        SfntBytes head = new SfntBytes().ascii("ttcf").u32(0x00010000, fonts.length);
        SfntBytes bodies = new SfntBytes();
        for (SquareFont font : fonts) {
            head.u32(position + bodies.size());
            bodies.raw(font.file(position + bodies.size()));
        }
        return head.raw(bodies.toBytes()).toBytes();
    }

    static byte[] format12(Map<Integer, Integer> characters) {
        SfntBytes table = new SfntBytes().u16(12, 0).u32(16 + 12 * characters.size(), 0, characters.size());
        new TreeMap<>(characters).forEach((codePoint, glyph) -> table.u32(codePoint, codePoint, glyph));
        return table.toBytes();
    }

    private byte[] file(int base) {
        Map<String, byte[]> all = allTables();
        int position = base + 12 + 16 * all.size();
        SfntBytes directory = new SfntBytes().u32(version).u16(all.size(), 0, 0, 0);
        SfntBytes content = new SfntBytes();
        for (Map.Entry<String, byte[]> table : all.entrySet()) {
            directory.ascii(table.getKey()).u32(0, position + content.size(), table.getValue().length);
            content.raw(table.getValue()).zeros(-table.getValue().length & 3);
        }
        return directory.raw(content.toBytes()).toBytes();
    }

    private Map<String, byte[]> allTables() {
        Map<String, byte[]> all = new TreeMap<>();
        all.put("head", head());
        all.put(
                "hhea",
                new SfntBytes()
                        .u32(0x00010000)
                        .u16(880, -120, 0)
                        .zeros(24)
                        .u16(outlines.size())
                        .toBytes());
        all.put(
                "maxp",
                new SfntBytes()
                        .u32(0x00010000)
                        .u16(outlines.size())
                        .zeros(24)
                        .u16(16)
                        .toBytes());
        all.put("OS/2", os2());
        all.put("post", new SfntBytes().u32(0x00030000).zeros(28).toBytes());
        all.put("cmap", cmap());
        all.put("name", names());
        all.put("hmtx", metrics());
        addOutlines(all);
        all.putAll(tables);
        all.values().removeIf(table -> table.length == 0);
        return all;
    }

    private static byte[] head() {
        return new SfntBytes()
                .u32(0x00010000, 0, 0, 0x5F0F3CF5)
                .u16(0, 1000)
                .zeros(16)
                .u16(0, 0, 600, 600)
                .zeros(6)
                .u16(1, 0)
                .toBytes();
    }

    private byte[] os2() {
        return new SfntBytes()
                .u16(os2Version, 500, 400, 5, fsType)
                .zeros(78)
                .u16(700)
                .zeros(6)
                .toBytes();
    }

    private byte[] cmap() {
        if (encodings.isEmpty()) {
            encoding(3, 10, format12(characters));
        }
        SfntBytes head = new SfntBytes().u16(0, encodings.size());
        SfntBytes bodies = new SfntBytes();
        int position = 4 + 8 * encodings.size();
        for (byte[] encoding : encodings) {
            head.raw(java.util.Arrays.copyOf(encoding, 4)).u32(position + bodies.size());
            bodies.raw(java.util.Arrays.copyOfRange(encoding, 4, encoding.length));
        }
        return head.raw(bodies.toBytes()).toBytes();
    }

    private byte[] names() {
        String full = style.equals("Regular") ? name : name + " " + style;
        Map<Integer, String> texts = new TreeMap<>(Map.of(1, name, 2, style, 4, full, 6, full.replace(' ', '-')));
        SfntBytes records = new SfntBytes().u16(0, texts.size(), 6 + 12 * texts.size());
        SfntBytes storage = new SfntBytes();
        texts.forEach((id, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
            records.u16(3, 1, 0x409, id, bytes.length, storage.size());
            storage.raw(bytes);
        });
        return records.raw(storage.toBytes()).toBytes();
    }

    private byte[] metrics() {
        SfntBytes metrics = new SfntBytes();
        for (int glyph = 0; glyph < outlines.size(); glyph++) {
            metrics.u16(1000 - glyph, 0);
        }
        return metrics.toBytes();
    }

    private void addOutlines(Map<String, byte[]> all) {
        SfntBytes glyf = new SfntBytes();
        SfntBytes loca = new SfntBytes();
        for (byte[] outline : outlines) {
            loca.u32(glyf.size());
            glyf.raw(outline).zeros(-outline.length & 3);
        }
        all.put("glyf", glyf.toBytes());
        all.put("loca", loca.u32(glyf.size()).toBytes());
    }
}
