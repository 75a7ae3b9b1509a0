package io.github.kaigiroku.internal.agenda;

import io.github.kaigiroku.model.AgendaItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 議題の索引: every item of an agenda, where it stands, and which items a reference may mean: those with that id, and those
 * with that number that have no id. Immutable and thread-safe.
 */
public final class AgendaIndex {

    /**
     * An agenda item and where it stands.
     *
     * @param item the item
     * @param above the place of the item that it is part of; null on the first level
     * @param index its number in its list, counted from 0
     */
    public record Place(AgendaItem item, @Nullable Place above, int index) {

        /**
         * Where the item stands in the record.
         *
         * @return a path such as {@code agenda[0].items[2]}
         */
        public String path() {
            return (above == null ? "agenda" : above.path() + ".items") + "[" + index + "]";
        }

        /**
         * How deep below the agenda the item stands.
         *
         * @return 0 on the first level
         */
        public int depth() {
            return above == null ? 0 : above.depth() + 1;
        }

        /**
         * Whether the item or one above it was dealt with in closed session.
         *
         * @return true when it must not be published
         */
        public boolean closed() {
            return item.closed() || (above != null && above.closed());
        }
    }

    private final List<Place> places = new ArrayList<>();
    private final Map<String, List<Place>> references = new HashMap<>();

    /**
     * The index of an agenda.
     *
     * @param agenda the items of the first level
     */
    public AgendaIndex(List<AgendaItem> agenda) {
        add(agenda, null);
    }

    private void add(List<AgendaItem> items, @Nullable Place above) {
        for (int i = 0; i < items.size(); i++) {
            var place = new Place(items.get(i), above, i);
            places.add(place);
            String reference = place.item().referenceId();
            if (reference != null) {
                references.computeIfAbsent(reference, r -> new ArrayList<>(1)).add(place);
            }
            add(place.item().items(), place);
        }
    }

    /**
     * Every item, each before the items below it.
     *
     * @return the places in the order of the agenda
     */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /**
     * The items that a reference may mean.
     *
     * @param reference an id or number
     * @return the places in the order of the agenda; empty when there is none
     */
    public List<Place> to(String reference) {
        return List.copyOf(references.getOrDefault(reference, List.of()));
    }

    /**
     * The first item that a reference may mean.
     *
     * @param reference an id or number; null for none
     * @return its place, or null when there is none
     */
    public @Nullable Place find(@Nullable String reference) {
        List<Place> found = reference == null ? null : references.get(reference);
        return found == null ? null : found.get(0);
    }
}
