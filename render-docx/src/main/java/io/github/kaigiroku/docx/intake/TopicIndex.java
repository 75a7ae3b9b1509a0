package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 議題の索引: agenda items by their titles, and what entries call them. */
final class TopicIndex {

    private final Map<String, List<Topic>> titles = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private @Nullable Topic found;

    void add(Topic topic) {
        titles.computeIfAbsent(Slice.key(topic.title()), any -> new ArrayList<>(1))
                .add(topic);
        if (topic.number() != null) {
            numbers.merge(topic.number(), 1, Integer::sum);
        }
    }

    /**
     * The item with a title, of several the one with the number as it is written or below the item found before; null for
     * none. A heading may leave the number out, or write it in another way.
     */
    @Nullable Topic find(@Nullable Numbering numbering, String title) {
        Topic best = null;
        int most = -1;
        for (Topic topic : titles.getOrDefault(title, List.of())) {
            int fits = fits(numbering, topic);
            best = fits > most ? topic : best;
            most = Math.max(most, fits);
        }
        found = best == null ? found : best;
        return best;
    }

    private int fits(@Nullable Numbering heading, Topic topic) {
        Numbering item = topic.numbering;
        if (heading != null && item != null && heading.ordinal() != item.ordinal()) {
            return -1;
        }
        Topic before = found;
        boolean near =
                before != null && (topic.above == before || (topic.above != null && topic.above == before.above));
        boolean alike = heading != null && item != null && heading.kind() == item.kind();
        return (near ? 2 : 0) + (alike ? 1 : 0);
    }

    /** The number of an item where that leads to it alone, and otherwise an id that it gets. */
    String reference(Topic topic) {
        String number = topic.number();
        return number != null && numbers.getOrDefault(number, 0) == 1 ? number : topic.named();
    }
}
