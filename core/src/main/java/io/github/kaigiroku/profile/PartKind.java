package io.github.kaigiroku.profile;

import java.util.Arrays;
import java.util.List;

/** 部分の種類: the key of each kind of part, and its record. */
enum PartKind {
    TEXT("text", TextPart.class),
    BOXES("boxes", BoxesPart.class),
    ROWS("rows", RowsPart.class),
    PROCEEDINGS("proceedings", ProceedingsPart.class);

    private final String key;
    private final Class<? extends Part> type;

    PartKind(String key, Class<? extends Part> type) {
        this.key = key;
        this.type = type;
    }

    String key() {
        return key;
    }

    Class<? extends Part> type() {
        return type;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(PartKind::key).toList();
    }

    static PartKind of(Part part) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == part.getClass())
                .findFirst()
                .orElseThrow();
    }
}
