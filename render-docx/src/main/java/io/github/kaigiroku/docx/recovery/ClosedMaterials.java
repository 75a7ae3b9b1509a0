package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.TextKey;
import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 非公開の資料: materials that only closed agenda items refer to. A material has no mark of its own, so one whose item is gone
 * cannot be kept closed, and leaves the record with a finding.
 */
final class ClosedMaterials {

    private final Set<String> closed = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    ClosedMaterials(MeetingRecord record) {
        for (AgendaIndex.Place place : new AgendaIndex(record.agenda()).places()) {
            (place.closed() ? closed : open).addAll(place.item().materials());
        }
        for (Material material : record.materials()) {
            if (isClosed(material)) {
                titles.add(TextKey.of(material.title()));
            }
        }
    }

    private boolean isClosed(Material material) {
        String label = material.label();
        return label != null && closed.contains(label) && !open.contains(label);
    }

    /** An edited record without the materials of this one that it would no longer keep closed. */
    MeetingRecord keptClosedIn(MeetingRecord edited, Links links, Notes notes) {
        if (titles.isEmpty()) {
            return edited;
        }
        var now = new ClosedMaterials(edited);
        Set<String> labels = new HashSet<>();
        closed.stream().filter(label -> !open.contains(label)).forEach(label -> labels.add(links.label(label)));
        List<Material> kept = edited.materials().stream()
                .filter(material -> now.isClosed(material)
                        || !(titles.contains(TextKey.of(material.title())) || labels.contains(material.label())))
                .toList();
        edited.materials().stream()
                .filter(material -> !kept.contains(material))
                .forEach(material -> new ClosedNotes(notes).material(material.title()));
        return edited.toBuilder().materials(kept).build();
    }
}
