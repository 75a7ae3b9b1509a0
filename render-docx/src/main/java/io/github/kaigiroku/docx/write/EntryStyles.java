package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.EntryKind;
import io.github.kaigiroku.form.FormEntry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The styles of all kinds of entries, open and closed. */
final class EntryStyles {

    private final Map<EntryKind, EntryParagraphs> open = new EnumMap<>(EntryKind.class);
    private final Map<EntryKind, EntryParagraphs> closed = new EnumMap<>(EntryKind.class);

    EntryStyles(double firstIndent, double em) {
        for (EntryKind kind : EntryKind.values()) {
            open.put(kind, EntryParagraphs.of(kind, false, firstIndent, em));
            closed.put(kind, EntryParagraphs.of(kind, true, firstIndent, em));
        }
    }

    EntryParagraphs of(FormEntry entry) {
        return Objects.requireNonNull((entry.closed() ? closed : open).get(entry.kind()));
    }
}
