package io.github.kaigiroku.pdf.file;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * OpenPDF's writer with the holes filled that keep a form's bytes from being its own: pages get one set of resources for
 * the whole document and content that is already compressed, they are tied to the structure tree that is written without
 * OpenPDF, and the file's identifier comes from its content instead of the clock (OpenPDF 2.0.5).
 */
final class FormWriter extends PdfWriter {

    private static final PdfName STRUCTURE_PARENTS = new PdfName("StructParents");
    private static final int NOT_TAGGED = -1;

    private @Nullable PdfIndirectReference resources;
    private int structureParents = NOT_TAGGED;
    private @Nullable PdfObject pageContent;
    private byte[] identifier = new byte[0];
    private boolean infoWritten;

    private FormWriter(PdfDocument document, OutputStream out) {
        super(document, out);
    }

    static FormWriter on(PdfDocument document, OutputStream out) {
        FormWriter writer = new FormWriter(document, out);
        try {
            document.addWriter(writer);
        } catch (DocumentException e) {
            throw new IllegalStateException("a new document already has a writer", e);
        }
        return writer;
    }

    void useResources(PdfIndirectReference reference) {
        resources = reference;
    }

    /** Where the next page's elements stand in the parent tree. */
    void tiePage(int parents) {
        structureParents = parents;
    }

    /** What is to be written instead of the next page's content, which OpenPDF makes a new deflater for. */
    void replaceContent(PdfObject content) {
        pageContent = content;
    }

    void identify(byte[] digest) {
        identifier = digest;
    }

    /** The first object that OpenPDF adds for a page is its content. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        PdfObject ours = pageContent;
        pageContent = null;
        return super.addToBody(ours == null ? object : ours);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfPage page) {
            page.put(PdfName.RESOURCES, resources);
            if (structureParents != NOT_TAGGED) {
                page.put(STRUCTURE_PARENTS, new PdfNumber(structureParents));
            }
        }
        return super.addToBody(object, reference);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
        PdfIndirectObject written = super.addToBody(object, inObjectStream);
        infoWritten |= object == super.getInfo();
        return written;
    }

    /** OpenPDF asks for the Info dictionary once more, after writing it, to see whether it holds an identifier. */
    @Override
    public PdfDictionary getInfo() {
        if (!infoWritten) {
            return super.getInfo();
        }
        PdfDictionary answer = new PdfDictionary();
        answer.put(PdfName.FILEID, PdfEncryption.createInfoId(identifier, identifier));
        return answer;
    }
}
