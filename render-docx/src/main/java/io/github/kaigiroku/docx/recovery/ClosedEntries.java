package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.internal.agenda.ClosedScope;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;

/** 非公開の記録: which entries of a record may not be published: by their own mark, or by the agenda item they stand under. */
final class ClosedEntries {

    private ClosedEntries() {}

    static boolean[] of(MeetingRecord record) {
        var scope = new ClosedScope(record.agenda());
        boolean[] closed = new boolean[record.proceedings().size()];
        for (int i = 0; i < closed.length; i++) {
            ProceedingsEntry entry = record.proceedings().get(i);
            closed[i] = scope.holds(entry) || entry.closed() || decidesClosed(entry, scope);
        }
        return closed;
    }

    private static boolean decidesClosed(ProceedingsEntry entry, ClosedScope scope) {
        return entry instanceof Decision decision
                && decision.agendaItem() != null
                && scope.isClosed(decision.agendaItem());
    }
}
