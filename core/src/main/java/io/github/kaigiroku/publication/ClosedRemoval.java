package io.github.kaigiroku.publication;

import io.github.kaigiroku.internal.agenda.ClosedScope;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.ProceedingsEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out what was closed to the public, with the policy's wording in its place. */
final class ClosedRemoval {

    private final PublicationPolicy policy;
    private final Report report;
    private final Set<String> openLabels = new HashSet<>();
    private final Set<String> closedLabels = new HashSet<>();
    private int closedItems;

    ClosedRemoval(PublicationPolicy policy, Report report) {
        this.policy = policy;
        this.report = report;
    }

    MeetingRecord removedFrom(MeetingRecord record) {
        Openness openness = record.meeting().openness();
        boolean all = openness != null && openness.level() == OpennessLevel.CLOSED;
        return record.toBuilder()
                .agenda(agenda(record.agenda(), "agenda", all))
                .materials(materials(record.materials(), all))
                .details(all ? closed(record.details()) : record.details())
                .proceedings(entries(record, all))
                .build();
    }

    /** Nobody knows what the free rows of a meeting say that was closed as a whole. */
    private List<Detail> closed(List<Detail> details) {
        var kept = new ArrayList<Detail>();
        for (Detail detail : details) {
            report.add(RemovalKind.CLOSED_ENTRY, "details[" + kept.size() + "]");
            report.words().text(detail.text());
            kept.add(new Detail(detail.label(), policy.closedWording()));
        }
        return kept;
    }

    private List<AgendaItem> agenda(List<AgendaItem> items, String path, boolean all) {
        var kept = new ArrayList<AgendaItem>();
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            String at = path + "[" + i + "]";
            if (all || item.closed()) {
                report.add(RemovalKind.CLOSED_ITEM, at);
                note(item);
                kept.add(placeholder(item));
            } else {
                openLabels.addAll(item.materials());
                kept.add(item.toBuilder()
                        .items(agenda(item.items(), at + ".items", false))
                        .build());
            }
        }
        return kept;
    }

    private void note(AgendaItem item) {
        report.words().title(item.title());
        report.words().title(item.result());
        report.words().id(item.id());
        closedLabels.addAll(item.materials());
        item.items().forEach(this::note);
    }

    /** Keeps the number, so that no gap asks what is missing; the id is new, so that no reference becomes ambiguous. */
    private AgendaItem placeholder(AgendaItem item) {
        closedItems++;
        return AgendaItem.builder()
                .id("closed-" + closedItems)
                .number(item.number())
                .title(policy.closedWording())
                .closed(true)
                .build();
    }

    private List<Material> materials(List<Material> materials, boolean all) {
        var kept = new ArrayList<Material>();
        for (int i = 0; i < materials.size(); i++) {
            Material material = materials.get(i);
            String label = material.label();
            boolean closed = label != null && closedLabels.contains(label) && !openLabels.contains(label);
            if (all || closed) {
                report.add(RemovalKind.CLOSED_MATERIAL, "materials[" + i + "]");
                report.words().title(material.title());
                report.words().label(label);
                report.words().title(material.note());
                if (material.file() != null) {
                    report.words().title(material.file().name());
                }
                kept.add(new Material(null, policy.closedWording(), null));
            } else {
                kept.add(material);
            }
        }
        return kept;
    }

    /** Entries that are closed one after another leave one placeholder. */
    private List<ProceedingsEntry> entries(MeetingRecord record, boolean all) {
        var scope = new ClosedScope(record.agenda());
        var kept = new ArrayList<ProceedingsEntry>();
        boolean before = false;
        for (int i = 0; i < record.proceedings().size(); i++) {
            ProceedingsEntry entry = record.proceedings().get(i);
            boolean closed = scope.holds(entry) || all || entry.closed() || decidesClosed(entry, scope);
            if (closed) {
                report.add(RemovalKind.CLOSED_ENTRY, "proceedings[" + i + "]");
                entry.accept(new ClosedTexts(report));
                if (!before) {
                    kept.add(placeholder(entry));
                }
            } else {
                kept.add(entry);
            }
            before = closed;
        }
        return kept;
    }

    private static boolean decidesClosed(ProceedingsEntry entry, ClosedScope scope) {
        String item = entry instanceof Heading ? null : entry.agendaItem();
        return item != null && scope.isClosed(item);
    }

    private ProceedingsEntry placeholder(ProceedingsEntry first) {
        return first instanceof Heading
                ? new Heading(null, policy.closedWording(), true)
                : new Narration(policy.closedWording(), true);
    }
}
