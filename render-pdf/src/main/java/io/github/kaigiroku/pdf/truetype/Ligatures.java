package io.github.kaigiroku.pdf.truetype;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 合字: the glyphs that a face has for a character and a mark together, such as か with a semi-voiced sound mark: the pairs
 * of the feature {@code ccmp} in its table GSUB, whatever the script. Immutable.
 */
final class Ligatures {

    private static final String COMPOSITION = "ccmp";
    private static final int LIGATURE_LOOKUP = 4;
    private static final int EXTENSION_LOOKUP = 7;
    private static final int RECORD = 6;
    private static final int RANGES = 2;

    /** More than any font has, so that tables that lead back to themselves end. */
    private static final int MAX_STEPS = 20_000;

    private static final Ligatures NONE = new Ligatures(new FontTable("", "GSUB", new byte[0], 0, 0));

    private final FontTable table;
    /** Glyphs by their first part, above their second. */
    private final Map<Integer, Integer> pairs = new HashMap<>();

    private int steps;

    private Ligatures(FontTable table) {
        this.table = table;
    }

    /** The ligatures of a face; none without a table GSUB. */
    static Ligatures read(@Nullable FontTable gsub) {
        if (gsub == null) {
            return NONE;
        }
        Ligatures ligatures = new Ligatures(gsub);
        ligatures.lookups().forEach(ligatures::readLookup);
        return ligatures;
    }

    private Set<Integer> lookups() {
        int features = table.u16(6);
        Set<Integer> lookups = new TreeSet<>();
        for (int i = 0; i < table.u16(features); i++) {
            int record = features + 2 + RECORD * i;
            if (new String(table.bytes(record, 4), StandardCharsets.ISO_8859_1).equals(COMPOSITION)) {
                int feature = features + table.u16(record + 4);
                for (int j = 0; j < table.u16(feature + 2); j++) {
                    lookups.add(table.u16(feature + 4 + 2 * j));
                }
            }
        }
        return lookups;
    }

    /** The glyph for two glyphs together; 0 when there is none. */
    int glyph(int first, int second) {
        return pairs.getOrDefault(first << 16 | second, 0);
    }

    private void readLookup(int number) {
        int lookups = table.u16(8);
        int lookup = lookups + table.u16(lookups + 2 + 2 * number);
        for (int i = 0; i < table.u16(lookup + 4); i++) {
            int part = lookup + table.u16(lookup + 6 + 2 * i);
            step(part);
            boolean extended = table.u16(lookup) == EXTENSION_LOOKUP;
            int type = extended ? table.u16(part + 2) : table.u16(lookup);
            if (type == LIGATURE_LOOKUP) {
                readLigatures(extended ? part + table.u31(part + 4) : part);
            }
        }
    }

    private void readLigatures(int part) {
        int coverage = part + table.u16(part + 2);
        int sets = table.u16(part + 4);
        if (table.u16(coverage) == RANGES) {
            for (int i = 0; i < table.u16(coverage + 2); i++) {
                int range = coverage + 4 + RECORD * i;
                int first = table.u16(range);
                int index = table.u16(range + 4);
                for (int glyph = first; glyph <= table.u16(range + 2) && index + glyph - first < sets; glyph++) {
                    readSet(part + table.u16(part + 6 + 2 * (index + glyph - first)), glyph);
                }
            }
        } else {
            for (int i = 0; i < Math.min(sets, table.u16(coverage + 2)); i++) {
                readSet(part + table.u16(part + 6 + 2 * i), table.u16(coverage + 4 + 2 * i));
            }
        }
    }

    private void readSet(int set, int first) {
        step(set);
        for (int i = 0; i < table.u16(set); i++) {
            step(set);
            int ligature = set + table.u16(set + 2 + 2 * i);
            if (table.u16(ligature + 2) == 2) {
                pairs.putIfAbsent(first << 16 | table.u16(ligature + 4), table.u16(ligature));
            }
        }
    }

    private void step(int offset) {
        if (++steps > MAX_STEPS) {
            throw table.damaged(offset);
        }
    }
}
