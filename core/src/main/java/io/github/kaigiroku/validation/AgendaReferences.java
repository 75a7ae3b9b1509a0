package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.AgendaItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which agenda items a reference may mean: those with that id, and those with that number that have no id. */
final class AgendaReferences {

    private final Map<String, List<AgendaPlace>> places = new HashMap<>();

    AgendaReferences(List<AgendaItem> agenda) {
        for (AgendaPlace place : AgendaPlace.all(agenda)) {
            String reference = place.item().referenceId();
            if (reference != null) {
                places.computeIfAbsent(reference, r -> new ArrayList<>()).add(place);
            }
        }
    }

    List<AgendaPlace> to(String reference) {
        return places.getOrDefault(reference, List.of());
    }
}
