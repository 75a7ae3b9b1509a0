package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 名簿の列: what each column of a table of people holds; the same columns may stand there twice, side by side. */
final class PersonColumns {

    private final List<Cell> heads;
    private final List<@Nullable String> kinds;

    private PersonColumns(List<Cell> heads, List<@Nullable String> kinds) {
        this.heads = heads;
        this.kinds = kinds;
    }

    /** The columns that a row of heads announces: names, and nothing but what a roster says of people; null when it is none. */
    static @Nullable PersonColumns of(List<Cell> cells, RosterWords words) {
        List<@Nullable String> kinds = new ArrayList<>();
        int known = 0;
        int others = 0;
        for (Cell cell : cells) {
            String kind = words.head(cell.text());
            known += kind == null ? 0 : 1;
            boolean isOther = kind == null && !cell.isBlank();
            others += isOther ? 1 : 0;
            kinds.add(isOther ? "note" : kind);
        }
        return known > 1 && others < 2 && kinds.contains("name") ? new PersonColumns(cells, kinds) : null;
    }

    /** Whether a row has the cells that the heads have. */
    boolean fits(List<Cell> cells) {
        return cells.size() == heads.size()
                || (!cells.isEmpty() && cells.get(cells.size() - 1).end() == end());
    }

    private int end() {
        return heads.get(heads.size() - 1).end();
    }

    /** Takes a row: one person for each column of names. */
    void take(List<Cell> cells, @Nullable LabelKind section, Rows rows) {
        Map<String, Slice> person = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            String kind = i < kinds.size() ? kinds.get(i) : null;
            if ("role".equals(kind) && seen.contains("role") && !seen.contains("name")) {
                kind = "post"; // 役職 beside 区分: what somebody is elsewhere
            }
            if (kind != null && !seen.add(kind)) {
                rows.listed(Map.copyOf(person), section);
                person.clear();
                seen.clear();
                seen.add(kind);
            }
            List<Slice> printed = cells.get(i).printed();
            if (kind != null && printed.size() == 1) {
                person.put(kind, printed.get(0).strip());
            } // several lines in one cell are left over
        }
        rows.listed(Map.copyOf(person), section);
    }
}
