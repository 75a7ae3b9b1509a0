package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Agenda items that the proceedings never take up, and entries behind the closing. */
final class CoverageWarnings implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        Set<String> taken = new HashSet<>();
        boolean ended = false;
        for (int i = 0; i < record.proceedings().size(); i++) {
            ProceedingsEntry entry = record.proceedings().get(i);
            String item = reference(entry);
            if (item != null) {
                taken.add(item);
            }
            if (ended) {
                findings.add(
                        FindingCode.ENTRY_AFTER_CLOSING,
                        RecordPath.of("proceedings").at(i));
            }
            ended |= entry instanceof Closing;
        }
        if (!taken.isEmpty()) {
            notTakenUp(record, taken, findings);
        }
    }

    private static @Nullable String reference(ProceedingsEntry entry) {
        if (entry instanceof Heading heading) {
            return heading.agendaItem();
        }
        return entry instanceof Decision decision ? decision.agendaItem() : null;
    }

    /** Only items of the first level; whoever takes up an item need not name every item below it. */
    private static void notTakenUp(MeetingRecord record, Set<String> taken, Findings findings) {
        for (int i = 0; i < record.agenda().size(); i++) {
            AgendaItem item = record.agenda().get(i);
            if (!takenUp(item, taken)) {
                findings.add(
                        FindingCode.AGENDA_ITEM_NOT_TAKEN_UP,
                        RecordPath.of("agenda").at(i),
                        item.title());
            }
        }
    }

    private static boolean takenUp(AgendaItem item, Set<String> taken) {
        String reference = item.referenceId();
        return (reference != null && taken.contains(reference))
                || item.items().stream().anyMatch(below -> takenUp(below, taken));
    }
}
