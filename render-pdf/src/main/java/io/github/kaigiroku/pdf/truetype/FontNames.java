package io.github.kaigiroku.pdf.truetype;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** フォントの名前: the names of a face (table name) in every language it gives them in. Immutable once read. */
final class FontNames {

    /** How well a face fits a name, the best first. */
    enum Match {
        /** It is the face's PostScript or full name. */
        FACE,
        /** It is the name of the family, and this is the family's regular face. */
        REGULAR_OF_FAMILY,
        /** It is the name of the family. */
        FAMILY,
        /** It is somebody else's name. */
        NONE
    }

    private static final int FIRST_RECORD = 6;
    private static final int RECORD = 12;
    /** In bytes; records of a hostile font may overlap, so that the table's length is no bound for all names. */
    private static final int MAX_LENGTH = 512;

    private final Set<String> families = new LinkedHashSet<>();
    private final Set<String> styles = new LinkedHashSet<>();
    private final Set<String> fullNames = new LinkedHashSet<>();
    private final Set<String> postScriptNames = new LinkedHashSet<>();

    private FontNames() {}

    /** Reads the table; a font without one has no names. */
    static FontNames read(@Nullable FontTable table) {
        FontNames names = new FontNames();
        if (table != null && table.length() >= FIRST_RECORD) {
            int count = Math.min(table.u16(2), (table.length() - FIRST_RECORD) / RECORD);
            for (int i = 0; i < count; i++) {
                names.add(table, FIRST_RECORD + RECORD * i);
            }
        }
        return names;
    }

    Match match(String name) {
        if (holds(postScriptNames, name) || holds(fullNames, name)) {
            return Match.FACE;
        }
        if (!holds(families, name)) {
            return Match.NONE;
        }
        return holds(styles, "Regular") ? Match.REGULAR_OF_FAMILY : Match.FAMILY;
    }

    @Nullable String postScriptName() {
        return postScriptNames.stream().findFirst().orElse(null);
    }

    private static boolean holds(Set<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Many fonts have a record or two that point nowhere: they are passed over, as everybody does. */
    private void add(FontTable table, int record) {
        Set<String> kind = kind(table.u16(record + 6));
        Charset encoding = encoding(table.u16(record), table.u16(record + 2));
        int length = table.u16(record + 8);
        int start = table.u16(4) + table.u16(record + 10);
        if (kind != null && encoding != null && length <= MAX_LENGTH && start + length <= table.length()) {
            kind.add(new String(table.bytes(start, length), encoding));
        }
    }

    /** Name ids of OpenType 1.9; 16 and 17 are family and style where families have more than four faces. */
    private @Nullable Set<String> kind(int id) {
        return switch (id) {
            case 1, 16 -> families;
            case 2, 17 -> styles;
            case 4 -> fullNames;
            case 6 -> postScriptNames;
            default -> null;
        };
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
