package io.github.kaigiroku.docx;

import io.github.kaigiroku.docx.write.CoreProperties;
import io.github.kaigiroku.docx.write.DocumentPart;
import io.github.kaigiroku.docx.write.Furniture;
import io.github.kaigiroku.docx.write.PackageArchive;
import io.github.kaigiroku.docx.write.PackedPart;
import io.github.kaigiroku.docx.write.PartDeflater;
import io.github.kaigiroku.docx.write.PrintedText;
import io.github.kaigiroku.docx.write.RecordPart;
import io.github.kaigiroku.docx.write.Shell;
import io.github.kaigiroku.docx.write.Shells;
import io.github.kaigiroku.docx.write.XmlWriter;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.render.FormRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * 会議録の Word 文書 (DOCX, ECMA-376 transitional): 様式第１号 and 様式第２号 as the clerk opens them in Word.
 *
 * <p>Immutable and thread-safe. It keeps what documents of one profile share, so use one renderer for many documents. The
 * same document and options give the same bytes in every run, time zone and locale.
 */
public final class DocxRenderer implements FormRenderer {

    private final DocxOptions options;
    private final Shells shells;

    /** A renderer with the usual options. */
    public DocxRenderer() {
        this(DocxOptions.standard());
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
        Shell shell = shells.of(printed.profile(), Furniture.of(printed));
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
        var printed = new PrintedText();
        List<PackedPart> parts = new ArrayList<>(3);
        var deflater = new PartDeflater();
        var xml = new XmlWriter(deflater);
        CoreProperties.write(document, options.created(), xml);
        parts.add(finish(deflater, xml, CoreProperties.NAME));
        new DocumentPart(shell, xml, printed).write(document);
        parts.add(finish(deflater, xml, DocumentPart.NAME));
        addFurniture(document, shell.furniture(), deflater, xml, parts);
        if (options.embedRecord()) {
            RecordPart.write(document.record(), printed, xml);
            parts.add(finish(deflater, xml, RecordPart.NAME));
        }
        return parts;
    }

    private static void addFurniture(
            FormDocument document, Furniture furniture, PartDeflater deflater, XmlWriter xml, List<PackedPart> parts)
            throws IOException {
        for (int number = 1; number <= furniture.headers(); number++) {
            Furniture.writeHeader(document.sheets().get(number - 1), xml);
            parts.add(finish(deflater, xml, Furniture.headerPart(number)));
        }
        for (int number = 1; number <= furniture.footers(); number++) {
            Furniture.writeFooter(document.sheets().get(number - 1), xml);
            parts.add(finish(deflater, xml, Furniture.footerPart(number)));
        }
    }

    private static PackedPart finish(PartDeflater deflater, XmlWriter xml, String name) throws IOException {
        xml.flush();
        return deflater.finish(name);
    }
}
