package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.write.FormStyle;
import io.github.kaigiroku.internal.agenda.ClosedScope;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.profile.FormProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 書き換えられた審議の記録: the entries of edited rows beside those of the record they were made from. Entries that read the same
 * are left as they were; closed ones stay closed wherever they went.
 */
final class EditedEntries {

    private final MeetingRecord before;
    private final List<String> printed;
    private final FormProfile profile;
    private final Links links;
    private final Notes notes;

    /** {@code printed} has what each entry of the record printed, or nothing. */
    EditedEntries(MeetingRecord before, List<String> printed, FormProfile profile, Links links, Notes notes) {
        this.profile = profile;
        this.before = before;
        this.printed = printed.size() == before.proceedings().size() ? printed : List.of();
        this.links = links;
        this.notes = notes;
    }

    /** A record whose first form was read already, with the entries of the rows. */
    MeetingRecord read(MeetingRecord record, List<PrintedEntry> rows) {
        List<String> keys = rows.stream().map(PrintedEntry::key).toList();
        int[] anchors = rows.stream().mapToInt(PrintedEntry::anchor).toArray();
        int[] originals = Alignment.of(printed, keys, anchors);
        var reader = new EntryReader(record.agenda(), HeadingTexts.of(record, profile), notes);
        List<ProceedingsEntry> entries = new ArrayList<>();
        for (int j = 0; j < originals.length; j++) {
            ProceedingsEntry known =
                    originals[j] == Alignment.NONE ? null : before.proceedings().get(originals[j]);
            boolean unchanged = known != null && printed.get(originals[j]).equals(keys.get(j));
            ProceedingsEntry entry = unchanged && known != null ? known : reader.read(known, rows.get(j), j);
            entries.add(linked(known, entry, reader, rows.get(j), "proceedings[" + j + "]"));
        }
        MeetingRecord read = record.toBuilder().proceedings(entries).build();
        return printed.isEmpty() ? marked(read, rows) : closed(read, rows, keys, anchors, originals);
    }

    private ProceedingsEntry linked(
            @Nullable ProceedingsEntry known,
            ProceedingsEntry entry,
            EntryReader reader,
            PrintedEntry row,
            String path) {
        String about = entry.agendaItem();
        if (!(entry instanceof Heading) && about != null) {
            String item = links.item(about);
            if (item == null) {
                notes.lostLink(path, about, row.text());
            }
            return entry.accept(new Relinked(item));
        }
        ProceedingsEntry linked = entry;
        if (entry == known && entry instanceof Heading heading && !links.agendaIsUnchanged()) {
            linked =
                    reader.heading(row.text().stripTrailing(), heading.closed()).aligned(heading.align());
        }
        boolean leads = linked instanceof Heading now && now.agendaItem() != null;
        if (known instanceof Heading heading && heading.agendaItem() != null && !leads) {
            notes.lostLink(path, heading.agendaItem(), row.text());
        }
        return linked;
    }

    /** Without the record that was printed only the page's own marks are left. */
    private static MeetingRecord marked(MeetingRecord read, List<PrintedEntry> rows) {
        BitSet effective = ClosedScope.closedEntries(read);
        List<ProceedingsEntry> entries = new ArrayList<>();
        for (int j = 0; j < rows.size(); j++) {
            ProceedingsEntry entry = read.proceedings().get(j);
            entries.add(rows.get(j).closed() && !effective.get(j) ? entry.asClosed() : entry);
        }
        return read.toBuilder().proceedings(entries).build();
    }

    private MeetingRecord closed(
            MeetingRecord read, List<PrintedEntry> rows, List<String> keys, int[] anchors, int[] originals) {
        BitSet closedBefore = ClosedScope.closedEntries(before);
        var marked = new BitSet();
        var continues = new BitSet();
        for (int j = 0; j < rows.size(); j++) {
            marked.set(j, rows.get(j).closed());
            continues.set(j, !isHeading(rows.get(j)));
        }
        var edited = new ClosedDoubts.Edited(
                printed, closedBefore, keys, marked, continues, boxed(anchors), boxed(originals));
        Ruling[] rulings = ClosedDoubts.of(edited);
        BitSet effective = ClosedScope.closedEntries(read);
        List<ProceedingsEntry> entries = new ArrayList<>();
        for (int j = 0; j < rows.size(); j++) {
            ProceedingsEntry entry = read.proceedings().get(j);
            boolean wasClosed = originals[j] != Alignment.NONE && closedBefore.get(originals[j]);
            tell(rulings[j], wasClosed, originals[j], effective.get(j), entry.closed(), rows.get(j), j);
            entries.add(rulings[j] != Ruling.OPEN && !effective.get(j) ? entry.asClosed() : entry);
        }
        return read.toBuilder().proceedings(entries).build();
    }

    private void tell(
            Ruling ruling, boolean wasClosed, int original, boolean effective, boolean own, PrintedEntry row, int j) {
        String path = "proceedings[" + j + "]";
        boolean slippedOut = wasClosed && !effective && !own;
        if (slippedOut || (ruling == Ruling.DOUBTFUL && (!effective || wasClosed))) {
            new ClosedNotes(notes).byDoubt(path, row.text());
        } else if (effective && !wasClosed && original != Alignment.NONE) {
            new ClosedNotes(notes).byItem(path, row.text());
        }
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private static boolean isHeading(PrintedEntry row) {
        return row.style().equals(FormStyle.AGENDA_HEADING.label())
                || row.style().equals(FormStyle.AGENDA_SUBHEADING.label());
    }
}
