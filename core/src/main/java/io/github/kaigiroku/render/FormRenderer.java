package io.github.kaigiroku.render;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.IOException;
import java.io.OutputStream;

/**
 * 様式の出力: makes a file from a form document. Implementations are immutable and thread-safe: one renderer serves all
 * threads, and the same document gives the same bytes.
 */
public interface FormRenderer {

    /**
     * Writes a document.
     *
     * @param document what the sheets contain
     * @param out where to; is flushed, not closed. After an exception what was written so far is not a usable file
     * @throws RenderException when the document cannot be rendered completely, such as for a character without a glyph
     * @throws IOException when {@code out} fails
     */
    void render(FormDocument document, OutputStream out) throws IOException;

    /**
     * The short way: writes a record on the default profile's forms.
     *
     * @param record the record
     * @param out where to; is flushed, not closed
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors; carries all of them and
     *     nothing is written
     * @throws RenderException when the document cannot be rendered completely
     * @throws IOException when {@code out} fails
     */
    default void render(MeetingRecord record, OutputStream out) throws IOException {
        render(FormComposer.with(FormProfiles.standard()).compose(record), out);
    }
}
