package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 議題: no id is given twice, and its materials exist. Numbers may repeat. */
final class AgendaRules implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        Map<String, RecordPath> ids = new HashMap<>();
        Map<String, RecordPath> labels = materialLabels(record, findings);
        for (AgendaPlace place : AgendaPlace.all(record.agenda())) {
            String id = place.item().id();
            if (id != null && Names.isWritten(id)) {
                RecordPath path = place.path().then("id");
                RecordPath same = ids.putIfAbsent(id, path);
                if (same != null) {
                    findings.add(FindingCode.DUPLICATE_ID, path, id, same);
                }
            }
            materials(place, labels, findings);
        }
    }

    private static Map<String, RecordPath> materialLabels(MeetingRecord record, Findings findings) {
        Map<String, RecordPath> labels = new HashMap<>();
        for (int i = 0; i < record.materials().size(); i++) {
            String label = record.materials().get(i).label();
            if (label != null && Names.isWritten(label)) {
                RecordPath path = RecordPath.of("materials").at(i).then("label");
                RecordPath same = labels.putIfAbsent(label, path);
                if (same != null) {
                    findings.add(FindingCode.DUPLICATE_MATERIAL_LABEL, path, label, same);
                }
            }
        }
        return labels;
    }

    private static void materials(AgendaPlace place, Map<String, RecordPath> labels, Findings findings) {
        List<String> references = place.item().materials();
        for (int i = 0; i < references.size(); i++) {
            if (Names.isWritten(references.get(i)) && !labels.containsKey(references.get(i))) {
                RecordPath path = place.path().then("materials").at(i);
                findings.add(FindingCode.UNKNOWN_MATERIAL, path, references.get(i));
            }
        }
    }
}
