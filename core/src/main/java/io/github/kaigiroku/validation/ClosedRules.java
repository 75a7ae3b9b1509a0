package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.internal.agenda.ClosedScope;
import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.ProceedingsEntry;
import org.jspecify.annotations.Nullable;

/** 公開・非公開: marks that do not go with the openness of the meeting, or with each other. */
final class ClosedRules implements Rule {

    private static final RecordPath OPENNESS = RecordPath.of("meeting").then("openness");

    @Override
    public void check(MeetingRecord record, Findings findings) {
        Openness openness = record.meeting().openness();
        OpennessLevel level = openness == null ? null : openness.level();
        boolean anything = marks(record, level, findings);
        if (openness == null || level == null || level == OpennessLevel.OPEN) {
            return;
        }
        if (!Names.isWritten(openness.reason()) && !Names.isWritten(openness.legalGround())) {
            findings.add(FindingCode.CLOSED_WITHOUT_REASON, OPENNESS);
        }
        if (level == OpennessLevel.PARTLY_CLOSED && !anything) {
            findings.add(FindingCode.NOTHING_CLOSED, OPENNESS.then("level"));
        }
    }

    /** Whether anything is marked closed. */
    private static boolean marks(MeetingRecord record, @Nullable OpennessLevel level, Findings findings) {
        boolean anything = false;
        for (AgendaIndex.Place place : new AgendaIndex(record.agenda()).places()) {
            anything |= mark(RecordPath.of(place), place.item().closed(), level, findings);
        }
        var scope = new ClosedScope(record.agenda());
        for (int i = 0; i < record.proceedings().size(); i++) {
            ProceedingsEntry entry = record.proceedings().get(i);
            RecordPath path = RecordPath.of("proceedings").at(i);
            anything |= mark(path, entry.closed(), level, findings);
            if (scope.holds(entry) && !entry.closed()) {
                findings.add(FindingCode.OPEN_IN_CLOSED_ITEM, path);
            }
        }
        return anything;
    }

    private static boolean mark(RecordPath path, boolean closed, @Nullable OpennessLevel level, Findings findings) {
        if (closed && level == OpennessLevel.OPEN) {
            findings.add(FindingCode.CLOSED_IN_OPEN_MEETING, path.then("closed"));
        }
        return closed;
    }
}
