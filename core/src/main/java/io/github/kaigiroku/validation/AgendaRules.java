package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 議題・会議資料: no id and no label is given twice, materials exist, and numbers follow each other. */
final class AgendaRules implements Rule {

    private static final RecordPath MATERIALS = RecordPath.of("materials");

    @Override
    public void check(MeetingRecord record, Findings findings) {
        Map<String, RecordPath> ids = new HashMap<>();
        Map<String, RecordPath> labels = materialLabels(record.materials(), findings);
        for (AgendaIndex.Place place : new AgendaIndex(record.agenda()).places()) {
            RecordPath path = RecordPath.of(place);
            String id = place.item().id();
            if (id != null && Names.isWritten(id)) {
                unique(ids, id, path.then("id"), FindingCode.DUPLICATE_ID, findings);
            }
            materials(path.then("materials"), place.item().materials(), labels, findings);
        }
        if (!SessionRules.lastsSeveralDays(record)) {
            numbers(RecordPath.of("agenda"), record.agenda(), findings);
            labelNumbers(record.materials(), findings);
        }
    }

    private static Map<String, RecordPath> materialLabels(List<Material> materials, Findings findings) {
        Map<String, RecordPath> labels = new HashMap<>();
        for (int i = 0; i < materials.size(); i++) {
            String label = materials.get(i).label();
            if (label != null && Names.isWritten(label)) {
                unique(labels, label, MATERIALS.at(i).then("label"), FindingCode.DUPLICATE_MATERIAL_LABEL, findings);
            }
        }
        return labels;
    }

    private static void unique(
            Map<String, RecordPath> known, String word, RecordPath path, FindingCode twice, Findings findings) {
        RecordPath same = known.putIfAbsent(word, path);
        if (same != null) {
            findings.add(twice, path, word, same);
        }
    }

    private static void materials(
            RecordPath list, List<String> references, Map<String, RecordPath> labels, Findings findings) {
        for (int i = 0; i < references.size(); i++) {
            if (Names.isWritten(references.get(i)) && !labels.containsKey(references.get(i))) {
                findings.add(FindingCode.UNKNOWN_MATERIAL, list.at(i), references.get(i));
            }
        }
    }

    private static void numbers(RecordPath list, List<AgendaItem> items, Findings findings) {
        var numbers = new PrintedNumbers(FindingCode.AGENDA_NUMBER_GAP, FindingCode.AGENDA_NUMBER_REPEATED);
        for (int i = 0; i < items.size(); i++) {
            numbers.add(list.at(i).then("number"), items.get(i).number());
            numbers(list.at(i).then("items"), items.get(i).items(), findings);
        }
        numbers.check(findings);
    }

    private static void labelNumbers(List<Material> materials, Findings findings) {
        var numbers = new PrintedNumbers(FindingCode.MATERIAL_NUMBER_GAP, null);
        for (int i = 0; i < materials.size(); i++) {
            numbers.add(MATERIALS.at(i).then("label"), materials.get(i).label());
        }
        numbers.check(findings);
    }
}
