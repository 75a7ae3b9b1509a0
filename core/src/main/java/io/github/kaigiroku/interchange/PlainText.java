package io.github.kaigiroku.interchange;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.render.FormRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * 会議録の文字だけの版: writes a form document as plain text, for search, mail and screen readers. Stateless and thread-safe;
 * the same document gives the same bytes.
 *
 * <p>UTF-8 without a byte order mark, lines ended by {@code \n}. Rows and remarks are lines of label, ： and text; their
 * further paragraphs begin with a full-width space; a blank line stands before every heading. Every text of the document
 * is in it, closed parts too: for the public, make the document from a
 * {@link io.github.kaigiroku.publication.PublicCopy}.
 */
public final class PlainText implements FormRenderer {

    /** A writer; one serves all documents and threads. */
    public PlainText() {}

    /**
     * Writes a document.
     *
     * @throws IOException when {@code out} fails
     */
    @Override
    public void render(FormDocument document, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
        try {
            new PlainLines(line -> {
                        try {
                            writer.write(line);
                            writer.write('\n');
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .write(document);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }
}
