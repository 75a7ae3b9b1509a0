package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.FormProfile;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 様式文書: everything the sheets of one record contain, independent of any file format.
 *
 * <p>Every renderer prints exactly this, so all outputs show the same content. Immutable and thread-safe.
 *
 * @param title 文書の表題: for document properties, such as 第２回…委員会 会議録
 * @param heldAt 開催日時: the first day of the meeting with its opening time (midnight when that is unknown), in Japanese
 *     standard time; null when the record has no date. Renderers take the dates of document properties from it
 * @param profile the profile the sheets were made with; holds the page geometry
 * @param sheets the sheets in printing order; each begins on a new page
 * @param record the record itself, to be embedded in the file
 */
public record FormDocument(
        String title,
        @Nullable LocalDateTime heldAt,
        FormProfile profile,
        List<FormSheet> sheets,
        EmbeddedRecord record) {

    /** Copies the list of sheets. */
    public FormDocument {
        sheets = List.copyOf(sheets);
    }

    /**
     * 印字されない内容: what the sheets do not print of the record, so that no text is left out in silence. It is worked out at
     * each call and costs nothing where nobody asks.
     *
     * @return in the order of the record; empty when all of it is printed, and for documents that were not composed of a
     *     record
     */
    public List<Omission> omissions() {
        return record instanceof ComposedRecord composed ? Omissions.of(composed.record(), this) : List.of();
    }

    /**
     * The same document with other sheets, for forms built in Java.
     *
     * @param changed the sheets in printing order
     * @return the document
     */
    public FormDocument withSheets(List<FormSheet> changed) {
        return new FormDocument(title, heldAt, profile, changed, record);
    }
}
