package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.EntryKind;
import io.github.kaigiroku.form.SheetEntry;
import java.util.ArrayList;
import java.util.List;

/** The styles of all kinds of entries, open and closed. */
final class EntryStyles {

    private final List<EntryParagraphs> open = new ArrayList<>();
    private final List<EntryParagraphs> closed = new ArrayList<>();

    EntryStyles(double firstIndent, double em) {
        for (EntryKind kind : EntryKind.values()) {
            open.add(EntryParagraphs.of(kind, false, firstIndent, em));
            closed.add(EntryParagraphs.of(kind, true, firstIndent, em));
        }
    }

    EntryParagraphs of(SheetEntry entry) {
        return (entry.closed() ? closed : open).get(entry.kind().ordinal());
    }
}
