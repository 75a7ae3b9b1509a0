package io.github.kaigiroku.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Defaults for components that are missing or null, so that both mean the same everywhere. */
final class Missing {

    private Missing() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
