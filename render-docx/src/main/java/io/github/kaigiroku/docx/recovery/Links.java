package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Material;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * つながり: from entries to agenda items and from agenda items to materials. Numbers and labels that were corrected take their
 * links along; links that lead nowhere any more are taken out and reported.
 */
final class Links {

    private final Notes notes;
    private @Nullable Map<String, String> items;
    private @Nullable Map<String, String> labels;

    Links(Notes notes) {
        this.notes = notes;
    }

    /** The agenda was read anew. */
    void items(Map<String, String> references) {
        items = references;
    }

    /** The materials were read anew. */
    void labels(Map<String, String> corrected) {
        labels = corrected;
    }

    /** Whether the agenda is as it was. */
    boolean agendaIsUnchanged() {
        return items == null;
    }

    /** What an agenda item is referred to by now; null when it is gone. */
    @Nullable String item(@Nullable String reference) {
        return items == null || reference == null ? reference : items.get(reference);
    }

    /** What a material's label is now. */
    String label(String label) {
        return labels == null ? label : labels.getOrDefault(label, label);
    }

    /** The agenda with the labels that the materials have now. */
    List<AgendaItem> withLabels(List<AgendaItem> agenda, List<Material> materials) {
        Map<String, String> corrected = labels;
        if (corrected == null) {
            return agenda;
        }
        Set<String> present = new HashSet<>();
        for (Material material : materials) {
            if (material.label() != null) {
                present.add(material.label());
            }
        }
        return agenda.stream()
                .map(item -> item.toBuilder()
                        .materials(labels(item, corrected, present))
                        .items(withLabels(item.items(), materials))
                        .build())
                .toList();
    }

    private List<String> labels(AgendaItem item, Map<String, String> corrected, Set<String> present) {
        List<String> kept = new ArrayList<>();
        for (String label : item.materials()) {
            String now = corrected.getOrDefault(label, label);
            if (present.contains(now)) {
                kept.add(now);
            } else {
                notes.lostLink("agenda", label, item.title());
            }
        }
        return kept;
    }
}
