package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Session;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 審議の記録: references lead to one agenda item each; headings and recesses say something that can be. */
final class EntryRules implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        var agenda = new AgendaIndex(record.agenda());
        var held = new HeldMinutes(record.meeting().sessions());
        boolean overnight = lastsOvernight(record);
        for (int i = 0; i < record.proceedings().size(); i++) {
            ProceedingsEntry entry = record.proceedings().get(i);
            RecordPath path = RecordPath.of("proceedings").at(i);
            reference(path, entry.agendaItem(), agenda, findings);
            if (entry instanceof Heading heading) {
                heading(path, heading, findings);
            } else if (entry instanceof Recess recess) {
                recess(path, recess, overnight, findings);
                moments(path, recess, held, findings);
            }
        }
    }

    private static void heading(RecordPath path, Heading heading, Findings findings) {
        boolean item = Names.isWritten(heading.agendaItem());
        boolean text = Names.isWritten(heading.text());
        if (item && text) {
            findings.add(FindingCode.HEADING_WITH_BOTH, path);
        } else if (!item && !text) {
            findings.add(FindingCode.EMPTY_HEADING, path);
        }
    }

    private static void reference(RecordPath path, @Nullable String reference, AgendaIndex agenda, Findings findings) {
        if (reference == null || !Names.isWritten(reference)) {
            return;
        }
        List<AgendaIndex.Place> items = agenda.to(reference);
        if (items.isEmpty()) {
            findings.add(FindingCode.UNKNOWN_AGENDA_ITEM, path.then("agendaItem"), reference);
        } else if (items.size() > 1) {
            findings.add(
                    FindingCode.AMBIGUOUS_AGENDA_ITEM,
                    path.then("agendaItem"),
                    reference,
                    items.get(0).path(),
                    items.get(1).path());
        }
    }

    private static void moments(RecordPath path, Recess recess, HeldMinutes held, Findings findings) {
        Moments.time(path, "from", recess.from(), findings);
        Moments.time(path, "to", recess.to(), findings);
        held.check(path.then("from"), recess.from(), findings);
        held.check(path.then("to"), recess.to(), findings);
    }

    private static void recess(RecordPath path, Recess recess, boolean overnight, Findings findings) {
        LocalTime from = recess.from();
        LocalTime to = recess.to();
        if (from == null && to == null && !Names.isWritten(recess.text())) {
            findings.add(FindingCode.EMPTY_RECESS, path);
        }
        if (from == null || to == null) {
            return;
        }
        if (from.equals(to)) {
            findings.add(FindingCode.RECESS_OF_NO_MINUTES, path, from);
        } else if (to.isBefore(from) && !overnight) {
            findings.add(FindingCode.RECESS_END_NOT_AFTER_START, path, from, to);
        }
    }

    /**
     * Only in a meeting that sits until midnight, past it or from midnight on, or on several days, may a recess end earlier
     * in the day than it began.
     */
    private static boolean lastsOvernight(MeetingRecord record) {
        return SessionRules.lastsSeveralDays(record)
                || record.meeting().sessions().stream().anyMatch(EntryRules::touchesMidnight);
    }

    private static boolean touchesMidnight(Session session) {
        LocalTime start = session.start();
        LocalTime end = session.end();
        return LocalTime.MIDNIGHT.equals(start)
                || LocalTime.MIDNIGHT.equals(end)
                || (start != null && end != null && end.isBefore(start));
    }
}
