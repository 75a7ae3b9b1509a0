package io.github.kaigiroku.pdf.inspect;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 文字コード of one font: what the strings shown in it say. */
final class FontCodes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final Charset EUC = Charset.forName("EUC-JP");

    private final Map<Integer, String> map;
    private final boolean wide;
    private final @Nullable Charset charset;
    private int shown;
    private int unknown;

    private FontCodes(Map<Integer, String> map, boolean wide, @Nullable Charset charset) {
        this.map = map;
        this.wide = wide;
        this.charset = charset;
    }

    /** The codes of a font. */
    static FontCodes of(Value.Dictionary font, ObjectScan objects, StreamFilters data) {
        boolean wide = font.name("Subtype").equals("Type0");
        Map<Integer, String> map = CodeMap.of(objects.dictionary(font.get("ToUnicode")), objects, data);
        boolean drawn = font.name("Subtype").equals("Type3");
        Charset charset = wide ? named(objects.resolve(font.get("Encoding"))) : drawn ? null : WINDOWS;
        return new FontCodes(map, wide, charset);
    }

    private static @Nullable Charset named(Value encoding) {
        String name = encoding instanceof Value.Name known ? known.text() : "";
        if (name.contains("UTF16") || name.contains("UCS2")) {
            return StandardCharsets.UTF_16BE;
        }
        if (name.contains("RKSJ")) {
            return SHIFT_JIS;
        }
        return name.startsWith("EUC") ? EUC : null;
    }

    /** What a string says. */
    String text(byte[] codes) {
        if (map.isEmpty()) {
            shown += codes.length;
            unknown += charset == null ? codes.length : 0;
            return charset == null ? "" : new String(codes, charset);
        }
        var text = new StringBuilder();
        int step = wide ? 2 : 1;
        for (int i = 0; i + step <= codes.length; i += step) {
            int code = wide ? ((codes[i] & 0xFF) << Byte.SIZE) | (codes[i + 1] & 0xFF) : codes[i] & 0xFF;
            String character = map.get(code);
            shown++;
            if (character != null) {
                text.append(character);
            } else if (charset != null && !wide) {
                text.append(new String(codes, i, 1, charset));
            } else {
                unknown++;
            }
        }
        return text.toString();
    }

    /** Whether so much could not be understood that a name may be among it. */
    boolean isUnreadable() {
        return unknown > 0 && unknown * 20L >= shown;
    }
}
