package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Session;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 審議の記録: references lead to one agenda item each; headings and recesses say something that can be. */
final class EntryRules implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        var agenda = new AgendaReferences(record.agenda());
        boolean overnight = lastsOvernight(record);
        for (int i = 0; i < record.proceedings().size(); i++) {
            ProceedingsEntry entry = record.proceedings().get(i);
            RecordPath path = RecordPath.of("proceedings").at(i);
            if (entry instanceof Heading heading) {
                heading(path, heading, findings);
                reference(path, heading.agendaItem(), agenda, findings);
            } else if (entry instanceof Decision decision) {
                reference(path, decision.agendaItem(), agenda, findings);
            } else if (entry instanceof Recess recess) {
                recess(path, recess, overnight, findings);
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

    private static void reference(
            RecordPath path, @Nullable String reference, AgendaReferences agenda, Findings findings) {
        if (reference == null || !Names.isWritten(reference)) {
            return;
        }
        List<AgendaPlace> items = agenda.to(reference);
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
     * Only in a meeting that sits until midnight or from midnight on, or on several days, may a recess end earlier in the
     * day than it began.
     */
    private static boolean lastsOvernight(MeetingRecord record) {
        List<Session> sessions = record.meeting().sessions();
        boolean midnight = sessions.stream()
                .flatMap(session -> Stream.of(session.start(), session.end()))
                .anyMatch(LocalTime.MIDNIGHT::equals);
        return midnight || sessions.stream().map(Session::date).distinct().count() > 1;
    }
}
