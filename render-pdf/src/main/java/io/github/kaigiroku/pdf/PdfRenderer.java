package io.github.kaigiroku.pdf;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.internal.deflate.Compressor;
import io.github.kaigiroku.render.FormRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * 会議録の PDF: renders form documents as PDF, by default as PDF/A-3a and PDF/UA-1 with the record's JSON inside.
 *
 * <p>Fonts are opened when a text first needs them and kept, so make one renderer and use it for all of them. It is
 * thread-safe; equal documents give equal bytes on every machine.
 *
 * <p>Memory: the font and its compressed glyphs take 9 MB for a renderer. Pages and tags go out as they are made; what stays
 * until the end of a document is a byte offset for each object and a reference for each row of the table. Measured with
 * 1,500 times the entries of a real record, 5,064 pages: 6 MB besides the record, half of it for the structure tree
 * (0.6 KB a page), and {@code -Xmx32m} is enough.
 */
public final class PdfRenderer implements FormRenderer {

    private final PdfOptions options;
    private final Typefaces typefaces;
    /** The memory of the last document, for the next; another thread meanwhile takes memory of its own. */
    private final AtomicReference<@Nullable Compressor> spare = new AtomicReference<>();

    /** A renderer with the {@linkplain PdfOptions#defaults() usual settings}. */
    public PdfRenderer() {
        this(PdfOptions.defaults());
    }

    /**
     * A renderer with settings of its own.
     *
     * @param options the settings
     * @throws io.github.kaigiroku.render.RenderException when the first font cannot be used
     */
    public PdfRenderer(PdfOptions options) {
        this.options = options;
        this.typefaces = new Typefaces(options);
    }

    @Override
    public void render(FormDocument document, OutputStream out) throws IOException {
        renderAndReport(document, out);
    }

    /**
     * Writes a document as {@link #render(FormDocument, OutputStream)} does, and reports on it.
     *
     * @param document what the sheets contain
     * @param out where to; is flushed, not closed. After an exception what was written so far is not a usable file
     * @return how many pages there are, which characters are shown as 〓, and which not quite as written
     * @throws MissingGlyphException when characters have no glyph and are not to be shown as 〓; names all of them
     * @throws io.github.kaigiroku.render.RenderException when the document cannot be rendered completely
     * @throws IOException when {@code out} fails
     */
    public PdfReport renderAndReport(FormDocument document, OutputStream out) throws IOException {
        Compressor compressor = spare.getAndSet(null);
        if (compressor == null) {
            compressor = new Compressor(options.compressionLevel());
        }
        try {
            return new Rendering(options, typefaces, document, compressor).write(out);
        } finally {
            if (compressor.canBeKept()) {
                spare.set(compressor);
            } else {
                compressor.close();
            }
        }
    }
}
