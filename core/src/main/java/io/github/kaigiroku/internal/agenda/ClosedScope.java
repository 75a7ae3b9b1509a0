package io.github.kaigiroku.internal.agenda;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.ProceedingsEntry;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * 非公開の議題の範囲: follows the entries from first to last and knows which stand under a closed agenda item. For one thread
 * and one run over the entries.
 *
 * <p>An item is closed when it or an item above it is. Its part begins with its heading and ends with the heading of an
 * item that is open, or with the closing; a heading with a text of its own does not end it, so that nothing closed slips
 * out behind one.
 */
public final class ClosedScope {

    private final AgendaIndex agenda;
    private boolean closed;

    /**
     * Before the first entry, where nothing is closed.
     *
     * @param agenda the agenda that headings refer to
     */
    public ClosedScope(List<AgendaItem> agenda) {
        this.agenda = new AgendaIndex(agenda);
    }

    /**
     * Which entries must not be published: those with a mark of their own, those under closed agenda items, decisions on
     * such items, and all of a meeting that was closed.
     *
     * @param record the record
     * @return the indexes of the closed entries
     */
    public static BitSet closedEntries(MeetingRecord record) {
        var closed = new BitSet();
        Openness openness = record.meeting().openness();
        boolean all = openness != null && openness.level() == OpennessLevel.CLOSED;
        var scope = new ClosedScope(record.agenda());
        for (int i = 0; i < record.proceedings().size(); i++) {
            ProceedingsEntry entry = record.proceedings().get(i);
            boolean under = scope.holds(entry);
            closed.set(i, all || under || entry.closed() || scope.isDecidedBy(entry));
        }
        return closed;
    }

    private boolean isDecidedBy(ProceedingsEntry entry) {
        String item = entry instanceof Heading ? null : entry.agendaItem();
        return item != null && isClosed(item);
    }

    /**
     * Whether a reference leads to a closed agenda item.
     *
     * @param reference the id or number of an item
     * @return true for an item that is closed or below a closed one
     */
    public boolean isClosed(String reference) {
        return agenda.to(reference).stream().anyMatch(AgendaIndex.Place::closed);
    }

    /**
     * Takes the next entry.
     *
     * @param entry the entry after the one taken last
     * @return whether it stands under a closed agenda item; says nothing of its own mark
     */
    public boolean holds(ProceedingsEntry entry) {
        if (entry instanceof Closing) {
            closed = false;
        } else if (entry instanceof Heading heading && agenda.find(heading.agendaItem()) != null) {
            closed = isClosed(Objects.requireNonNull(heading.agendaItem()));
        }
        return closed;
    }
}
