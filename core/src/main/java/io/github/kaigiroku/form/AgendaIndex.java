package io.github.kaigiroku.form;

import io.github.kaigiroku.model.AgendaItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 議題の索引: finds the agenda item that an entry refers to, at any depth. The first of two equal numbers is found. */
final class AgendaIndex {

    /** An agenda item, where it stands in the record and how deep below the agenda. */
    record Place(AgendaItem item, String path, int depth) {}

    private final Map<String, Place> places = new HashMap<>();

    AgendaIndex(List<AgendaItem> agenda) {
        add(agenda, "agenda", 0);
    }

    private void add(List<AgendaItem> items, String path, int depth) {
        for (int i = 0; i < items.size(); i++) {
            var place = new Place(items.get(i), path + "[" + i + "]", depth);
            String reference = place.item().referenceId();
            if (reference != null) {
                places.putIfAbsent(reference, place);
            }
            add(place.item().items(), place.path() + ".items", depth + 1);
        }
    }

    @Nullable
    Place find(@Nullable String reference) {
        return reference == null ? null : places.get(reference);
    }
}
