package io.github.kaigiroku.form;

import io.github.kaigiroku.internal.agenda.ClosedScope;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;

/** The entries of a sheet, each composed when asked for, so that a long record needs no second copy of its text. */
final class SheetEntries extends AbstractList<SheetEntry> implements RandomAccess {

    private final List<ProceedingsEntry> proceedings;
    private final EntryComposer composer;
    private final int firstAgendaItem;
    private final BitSet closed;

    SheetEntries(MeetingRecord record, EntryComposer composer) {
        this.proceedings = record.proceedings();
        this.composer = composer;
        this.closed = ClosedScope.closedEntries(record);
        this.firstAgendaItem = firstAgendaItem();
    }

    private int firstAgendaItem() {
        for (int i = 0; i < proceedings.size(); i++) {
            if (composer.opensAgendaItem(proceedings.get(i))) {
                return i;
            }
        }
        return proceedings.size();
    }

    @Override
    public SheetEntry get(int index) {
        return composer.entry(
                proceedings.get(index), "proceedings[" + index + "]", index > firstAgendaItem, closed.get(index));
    }

    @Override
    public int size() {
        return proceedings.size();
    }
}
