package io.github.kaigiroku.pdf.font;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * フォントの名前: the names of a face (table name) in every language it gives them in. Immutable.
 *
 * @param family family names, such as IPAmjMincho and IPAmj明朝
 * @param full full names of the face, with its style
 * @param postScript PostScript names; a font has one, in one or two encodings
 */
record FontNames(Set<String> family, Set<String> full, Set<String> postScript) {

    private static final int RECORD = 12;
    private static final int FAMILY = 1;
    private static final int FULL = 4;
    private static final int POST_SCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;

    static FontNames read(@Nullable FontTable name) {
        FontNames names = new FontNames(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        int count = name == null ? 0 : name.u16(2);
        for (int i = 0; name != null && i < count; i++) {
            names.add(name, 6 + RECORD * i);
        }
        return names;
    }

    /** Whether a name is one of this face's, whichever kind and language. */
    boolean include(String name) {
        return postScript.contains(name) || full.contains(name) || family.contains(name);
    }

    private void add(FontTable name, int record) {
        Set<String> kind = switch (name.u16(record + 6)) {
            case FAMILY, TYPOGRAPHIC_FAMILY -> family;
            case FULL -> full;
            case POST_SCRIPT -> postScript;
            default -> null;
        };
        Charset encoding = encoding(name.u16(record), name.u16(record + 2));
        if (kind != null && encoding != null) {
            byte[] text = name.bytes(name.u16(4) + name.u16(record + 10), name.u16(record + 8));
            kind.add(new String(text, encoding));
        }
    }

    /** Unicode and Windows names are UTF-16; of the Macintosh ones only the Roman are read, as ASCII. */
    private static @Nullable Charset encoding(int platform, int encoding) {
        return switch (platform) {
            case 0, 3 -> StandardCharsets.UTF_16BE;
            case 1 -> encoding == 0 ? StandardCharsets.US_ASCII : null;
            default -> null;
        };
    }
}
