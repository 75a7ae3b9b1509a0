package io.github.kaigiroku.form;

import io.github.kaigiroku.internal.agenda.ClosedScope;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;

/** The entries of a sheet, each composed when asked for, so that a long record needs no second copy of its text. */
final class SheetEntries extends AbstractList<FormEntry> implements RandomAccess {

    private final List<ProceedingsEntry> proceedings;
    private final EntryComposer composer;
    private final int firstAgendaItem;
    private final BitSet closed;
    /** The running number of each remark; none where no column shows them. */
    private final int[] numbers;

    SheetEntries(MeetingRecord record, EntryComposer composer, boolean numbered) {
        this.proceedings = record.proceedings();
        this.composer = composer;
        this.closed = ClosedScope.closedEntries(record);
        this.firstAgendaItem = firstAgendaItem();
        this.numbers = numbered ? numbers() : new int[0];
    }

    private int[] numbers() {
        int[] running = new int[proceedings.size()];
        int last = 0;
        for (int i = 0; i < running.length; i++) {
            running[i] = proceedings.get(i) instanceof Remark ? ++last : 0;
        }
        return running;
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
    public FormEntry get(int index) {
        return composer.entry(
                proceedings.get(index),
                "proceedings[" + index + "]",
                numbers.length == 0 ? 0 : numbers[index],
                index > firstAgendaItem,
                closed.get(index));
    }

    @Override
    public int size() {
        return proceedings.size();
    }
}
