package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedParagraph;
import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.model.AgendaItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 議題の行の読み取り: a line for each item; how deep it is indented says what it belongs to. */
final class AgendaRow {

    /** An item, whether it has to be closed, and how deep below the agenda it stands. */
    private record Line(AgendaItem item, boolean closed, int depth) {}

    private final List<AgendaIndex.Place> known;
    private final Map<String, String> references = new HashMap<>();
    private final double em;
    private final Notes notes;

    /** A reader that knows the items printed so far; {@code em} is the font size in twips. */
    AgendaRow(List<AgendaItem> agenda, double em, Notes notes) {
        known = new AgendaIndex(agenda).places();
        this.em = em;
        this.notes = notes;
    }

    /** What the items that were printed before are referred to by now; without those that are gone. */
    Map<String, String> references() {
        return references;
    }

    List<AgendaItem> read(@Nullable FormRow before, List<PrintedParagraph> after) {
        List<String> printed = before == null || before.paragraphs().size() != known.size()
                ? List.of()
                : before.paragraphs().stream().map(Paragraph::text).toList();
        List<String> texts = after.stream().map(PrintedParagraph::text).toList();
        int[] originals = Alignment.of(printed, texts);
        Ruling[] rulings = rulings(printed, texts, originals);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < originals.length; i++) {
            AgendaItem original = originals[i] == Alignment.NONE
                    ? null
                    : known.get(originals[i]).item();
            boolean unchanged = original != null && printed.get(originals[i]).equals(texts.get(i));
            String line = original == null ? "" : printed.get(originals[i]);
            AgendaItem item =
                    unchanged && original != null ? original : new AgendaLine(texts.get(i)).item(original, line);
            refer(original, item);
            boolean lookalike = !unchanged && !item.closed() && isNewlyMarked(original, texts.get(i));
            boolean markLost = original != null && original.closed() && !item.closed();
            if (rulings[i] == Ruling.DOUBTFUL || markLost || lookalike) {
                new ClosedNotes(notes).byDoubt("agenda", texts.get(i));
            }
            boolean mustClose = rulings[i] != Ruling.OPEN || lookalike;
            lines.add(new Line(item, mustClose, (int) Math.round(after.get(i).indent() / em)));
        }
        return nested(lines, 0, lines.size(), false);
    }

    /** Whether a line says 非公開 in other words than the form's, where the title did not. */
    private static boolean isNewlyMarked(@Nullable AgendaItem original, String text) {
        return new AgendaLine(text).isMarked() && (original == null || !new AgendaLine(original.title()).isMarked());
    }

    private void refer(@Nullable AgendaItem original, AgendaItem item) {
        if (original != null && original.referenceId() != null && item.referenceId() != null) {
            references.putIfAbsent(original.referenceId(), item.referenceId());
        }
    }

    private Ruling[] rulings(List<String> printed, List<String> texts, int[] originals) {
        var closedBefore = new BitSet();
        for (int i = 0; i < printed.size(); i++) {
            closedBefore.set(i, known.get(i).closed());
        }
        var continues = new BitSet();
        List<Integer> anchors = Collections.nCopies(texts.size(), Alignment.NONE);
        for (int i = 0; i < texts.size(); i++) {
            continues.set(i, !new AgendaLine(texts.get(i)).isNumbered());
        }
        // the mark is read with the line, and says nothing about the lines beside it
        var marked = new BitSet();
        var edited =
                new ClosedDoubts.Edited(printed, closedBefore, texts, marked, continues, anchors, boxed(originals));
        return ClosedDoubts.of(edited);
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** The items of lines {@code from} to {@code to}, each with the deeper ones after it. */
    private static List<AgendaItem> nested(List<Line> lines, int from, int to, boolean above) {
        List<AgendaItem> items = new ArrayList<>();
        for (int i = from; i < to; ) {
            int end = i + 1;
            while (end < to && lines.get(end).depth() > lines.get(i).depth()) {
                end++;
            }
            AgendaItem item = lines.get(i).item();
            boolean marked = item.closed() || (lines.get(i).closed() && !above);
            items.add(item.toBuilder()
                    .closed(marked)
                    .items(nested(lines, i + 1, end, above || marked))
                    .build());
            i = end;
        }
        return items;
    }
}
