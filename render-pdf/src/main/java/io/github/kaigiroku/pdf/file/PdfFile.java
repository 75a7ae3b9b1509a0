package io.github.kaigiroku.pdf.file;

import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import io.github.kaigiroku.pdf.deflate.Compressor;
import io.github.kaigiroku.pdf.font.DocumentFonts;
import io.github.kaigiroku.pdf.font.FontObjects;
import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.syntax.ObjectSink;
import java.io.IOException;
import java.io.OutputStream;

/** 書きかけの PDF: the objects and pages of one document, written as they come. For one thread; to be closed. */
public final class PdfFile implements ObjectSink, AutoCloseable {

    private final PdfDocument document = new PdfDocument();
    private final FormWriter writer;
    private final Compressor compressor;
    private final PdfIndirectReference resources;
    private final Fingerprint fingerprint = new Fingerprint();
    private int pages;

    /**
     * Begins a file.
     *
     * @param out where to; is flushed at the end, not closed
     * @param width the pages' width in pt
     * @param height the pages' height in pt
     * @param level the compression level, 0 to 9 as in {@link java.util.zip.Deflater}
     */
    public PdfFile(OutputStream out, double width, double height, int level) {
        compressor = new Compressor(level);
        writer = FormWriter.on(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setCompressionLevel(level);
        writer.setFullCompression();
        writer.setTabs(PdfName.S);
        document.setPageSize(new Rectangle((float) width, (float) height));
        document.open();
        resources = writer.getPdfIndirectReference();
        writer.useResources(resources);
    }

    /** The number of the page being made; it may be referred to before it is written. */
    public int page() {
        return writer.getPageReference(pages + 1).getNumber();
    }

    /**
     * Writes a page.
     *
     * @param content its content stream, not empty
     * @param structureParents its key in the parent tree; negative when the file is not tagged
     * @throws IOException when the file cannot be written
     */
    public void endPage(Bytes content, int structureParents) throws IOException {
        fingerprint.add(content.array(), content.size());
        writer.tiePage(structureParents);
        byte[] deflated = compressor.compress(content.array(), content.size());
        writer.replaceContent(new RawStream("/Filter/FlateDecode", deflated, deflated.length));
        // A page without direct content would count as empty and be left out.
        writer.getDirectContent().getInternalBuffer().append(' ');
        try {
            document.newPage();
        } catch (ExceptionConverter e) {
            throw asIoException(e);
        }
        pages++;
    }

    @Override
    public int reserve() {
        return writer.getPdfIndirectReference().getNumber();
    }

    @Override
    public void write(int number, Bytes object) throws IOException {
        writer.addToBody(new RawObject(object), number);
    }

    @Override
    public void writeStream(int number, String dictionary, Bytes data) throws IOException {
        writeDeflated(number, dictionary, compressor.compress(data.array(), data.size()));
    }

    /** Writes a stream whose data are already deflated. */
    void writeDeflated(int number, String dictionary, byte[] deflated) throws IOException {
        fingerprint.add(deflated, deflated.length);
        writer.addToBody(new RawStream(dictionary + "/Filter/FlateDecode", deflated, deflated.length), number);
    }

    Compressor compressor() {
        return compressor;
    }

    /** Writes a stream as it is, for readers that know nothing of compression. */
    void writePlainStream(int number, String dictionary, Bytes data) throws IOException {
        fingerprint.add(data.array(), data.size());
        writer.addToBody(new RawStream(dictionary, data.array(), data.size()), number);
    }

    /** Writes the fonts; their codes are final from now on. */
    public void writeFonts(DocumentFonts fonts) throws IOException {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(PdfName.FONT, FontObjects.write(fonts, writer, compressor));
        writer.addToBody(dictionary, resources);
    }

    /** Adds an entry to the catalog. */
    public void putInCatalog(String key, String value) {
        writer.getExtraCatalog().put(new PdfName(key), new PdfLiteral(value));
    }

    /** Sets the document information, instead of OpenPDF's with its clock. */
    void setInformation(PdfDictionary information) {
        PdfDictionary info = writer.getInfo();
        info.clear();
        info.putAll(information);
    }

    /**
     * Writes what is left and flushes the target.
     *
     * @throws IOException when the file cannot be written
     */
    public void finish() throws IOException {
        writer.identify(fingerprint.digest());
        try {
            document.close();
        } catch (ExceptionConverter e) {
            throw asIoException(e);
        }
    }

    @Override
    public void close() {
        compressor.close();
    }

    /** OpenPDF 2.0.5 hides the target's exceptions in one of its own. */
    private static IOException asIoException(ExceptionConverter e) {
        return e.getException() instanceof IOException io ? io : new IOException(e.getException());
    }
}
