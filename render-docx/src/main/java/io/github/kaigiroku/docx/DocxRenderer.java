package io.github.kaigiroku.docx;

import io.github.kaigiroku.docx.write.Furniture;
import io.github.kaigiroku.docx.write.OwnParts;
import io.github.kaigiroku.docx.write.PackageArchive;
import io.github.kaigiroku.docx.write.PackedPart;
import io.github.kaigiroku.docx.write.Shell;
import io.github.kaigiroku.docx.write.Shells;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.render.FormRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * 会議録の Word 文書 (DOCX, ECMA-376 transitional): 様式第１号 and 様式第２号 as the clerk opens them in Word.
 *
 * <p>Immutable and thread-safe. It keeps what documents of one profile share, so use one renderer for many documents. The
 * same document and options give the same bytes in every run, time zone and locale.
 */
public final class DocxRenderer implements FormRenderer {

    private final DocxOptions options;
    private final Shells shells;
    /** The memory of the last document, for the next; another thread meanwhile takes memory of its own. */
    private final AtomicReference<@Nullable OwnParts> spare = new AtomicReference<>();

    /** A renderer with the usual options. */
    public DocxRenderer() {
        this(DocxOptions.defaults());
    }

    /**
     * A renderer with options of your own.
     *
     * @param options what may vary
     */
    public DocxRenderer(DocxOptions options) {
        this.options = options;
        this.shells = new Shells(options.embedRecord());
    }

    /**
     * {@inheritDoc}
     *
     * <p>Nothing is written before the whole document is known to be good.
     *
     * @throws io.github.kaigiroku.render.RenderException when a text holds a character that XML cannot hold; nothing has
     *     been written then
     */
    @Override
    public void render(FormDocument document, OutputStream out) throws IOException {
        FormDocument printed = options.applyTo(document);
        Shell shell = shells.of(printed.profile(), Furniture.of(printed, options.watermark()));
        List<PackedPart> own = ownParts(printed, shell);
        var archive = new PackageArchive(out);
        for (PackedPart part : shell.parts()) {
            archive.add(part);
        }
        for (PackedPart part : own) {
            archive.add(part);
        }
        archive.finish();
        out.flush();
    }

    private List<PackedPart> ownParts(FormDocument document, Shell shell) throws IOException {
        OwnParts kept = spare.getAndSet(null);
        OwnParts memory = kept == null ? new OwnParts() : kept;
        List<PackedPart> parts = memory.of(document, shell, options.properties(document), options.embedRecord());
        spare.set(memory);
        return parts;
    }
}
