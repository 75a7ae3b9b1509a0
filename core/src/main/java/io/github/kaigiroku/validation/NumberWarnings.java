package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of agenda items and materials that repeat, leave a gap or run backwards; only numbers with one run of digits. */
final class NumberWarnings implements Rule {

    private static final Pattern NUMBER = Pattern.compile("(\\D*)(\\d{1,4})(\\D*)", Pattern.UNICODE_CHARACTER_CLASS);

    private record Numbered(RecordPath path, String text, int number) {}

    @Override
    public void check(MeetingRecord record, Findings findings) {
        agenda(RecordPath.of("agenda"), record.agenda(), findings);
        Map<String, Numbered> last = new HashMap<>();
        for (int i = 0; i < record.materials().size(); i++) {
            Material material = record.materials().get(i);
            RecordPath path = RecordPath.of("materials").at(i).then("label");
            next(last, path, material.label(), FindingCode.MATERIAL_NUMBER_GAP, null, findings);
        }
    }

    private static void agenda(RecordPath list, List<AgendaItem> items, Findings findings) {
        Map<String, Numbered> last = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            RecordPath path = list.at(i);
            next(
                    last,
                    path.then("number"),
                    items.get(i).number(),
                    FindingCode.AGENDA_NUMBER_GAP,
                    FindingCode.AGENDA_NUMBER_REPEATED,
                    findings);
            agenda(path.then("items"), items.get(i).items(), findings);
        }
    }

    /** Compares a number with the last one that has the same words around it. */
    private static void next(
            Map<String, Numbered> last,
            RecordPath path,
            @Nullable String text,
            FindingCode gap,
            @Nullable FindingCode repeated,
            Findings findings) {
        Matcher parts = NUMBER.matcher(text == null ? "" : text);
        if (text == null || !parts.matches()) {
            return;
        }
        var number = new Numbered(path, text, Integer.parseInt(parts.group(2)));
        Numbered before = last.put(parts.group(1) + "\0" + parts.group(3), number);
        if (before == null || number.number == before.number + 1) {
            return;
        }
        if (number.number != before.number) {
            findings.add(gap, path, before.text, text);
        } else if (repeated != null) {
            findings.add(repeated, path, text, before.path);
        }
    }
}
