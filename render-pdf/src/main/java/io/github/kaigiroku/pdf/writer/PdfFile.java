package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.internal.deflate.Compressed;
import io.github.kaigiroku.internal.deflate.Compressor;
import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.syntax.ObjectSink;
import io.github.kaigiroku.pdf.truetype.DocumentFonts;
import io.github.kaigiroku.pdf.truetype.FontObjects;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** 書きかけの PDF: the objects and pages of one document, written as they come. For one thread. */
public final class PdfFile implements ObjectSink {

    /** No object. */
    public static final int NONE = 0;

    private final Compressor compressor;
    private final ObjectWriter objects;
    private final PageTree pages;
    private final int resources;
    private final Bytes mediaBox;
    private final Bytes catalog = new Bytes(512).put("<</Type/Catalog");
    private final Bytes names = new Bytes(32);
    private int page = NONE;
    private int information = NONE;

    /**
     * Begins a file.
     *
     * @param out where to; is flushed at the end, not closed
     * @param width the usual width of a page in pt
     * @param height the usual height of a page in pt
     * @param compressor compresses its streams; stays open
     */
    public PdfFile(OutputStream out, double width, double height, Compressor compressor) {
        this.compressor = compressor;
        objects = new ObjectWriter(new FileOutput(out), compressor);
        pages = new PageTree(objects);
        resources = objects.reserve();
        mediaBox = box(width, height);
    }

    private static Bytes box(double width, double height) {
        return new Bytes(32).put("[0 0 ").put(width).put(' ').put(height).put(']');
    }

    /** The number of the page being made; it may be referred to before it is written. */
    public int page() {
        if (page == NONE) {
            page = reserve();
        }
        return page;
    }

    /**
     * Writes a page.
     *
     * @param content its content stream, not empty
     * @param before the object of a stream that goes before the content and is written later; {@link #NONE} for none
     * @param structureParents its key in the parent tree; negative when the file is not tagged
     * @param width its width in pt
     * @param height its height in pt
     * @throws IOException when the file cannot be written
     */
    public void endPage(Bytes content, int before, int structureParents, double width, double height)
            throws IOException {
        int stream = reserve();
        writeStream(stream, "", content);
        Bytes object = new Bytes(128).put("<</Type/Page/Parent ").reference(pages.add(page()));
        if (before == NONE) {
            object.put("/Contents ").reference(stream);
        } else {
            object.put("/Contents[")
                    .reference(before)
                    .put(' ')
                    .reference(stream)
                    .put(']');
        }
        object.put("/Tabs/S/Resources ");
        // PDF/A wants them named on each page, not inherited (ISO 19005-3, 6.2.2).
        object.reference(resources);
        Bytes box = box(width, height);
        if (!Arrays.equals(box.toByteArray(), mediaBox.toByteArray())) {
            object.put("/MediaBox").put(box.array(), box.size());
        }
        if (structureParents >= 0) {
            object.put("/StructParents ").put(structureParents);
        }
        write(page(), object.put(">>"));
        page = NONE;
    }

    @Override
    public int reserve() {
        return objects.reserve();
    }

    @Override
    public void write(int number, Bytes object) throws IOException {
        objects.write(number, object);
    }

    @Override
    public void writeStream(int number, String dictionary, Bytes data) throws IOException {
        objects.writeStream(number, dictionary, data);
    }

    @Override
    public void writeDeflated(int number, String dictionary, Compressed zlib) throws IOException {
        objects.writeDeflated(number, dictionary, zlib);
    }

    /** Writes a stream as it is, for readers that know nothing of compression. */
    void writePlainStream(int number, String dictionary, byte[] data) throws IOException {
        objects.writePlainStream(number, dictionary, data, data.length);
    }

    Compressor compressor() {
        return compressor;
    }

    /** Writes the fonts; their codes are final from now on. */
    public void writeFonts(DocumentFonts fonts) throws IOException {
        Bytes dictionary = FontObjects.write(fonts, objects, compressor);
        write(
                resources,
                new Bytes(dictionary.size() + 16)
                        .put("<</Font")
                        .put(dictionary.array(), dictionary.size())
                        .put(">>"));
    }

    /** Adds an entry to the catalog. */
    public void putInCatalog(String key, String value) {
        catalog.put('/').put(key).put(' ').put(value);
    }

    /** Adds a name tree to the names of the document (ISO 32000-1, 7.7.4). */
    void putInNames(String key, String tree) {
        names.put('/').put(key).put(' ').put(tree);
    }

    /** Writes the document information. */
    void writeInformation(Bytes dictionary) throws IOException {
        information = reserve();
        objects.writeAlone(information, dictionary);
    }

    /**
     * Writes what is left and flushes the target. The information must have been written.
     *
     * @throws IOException when the file cannot be written
     */
    public void finish() throws IOException {
        pages.finish(mediaBox);
        if (names.size() > 0) {
            catalog.put("/Names<<").put(names.array(), names.size()).put(">>");
        }
        int number = reserve();
        objects.writeAlone(
                number, catalog.put("/Pages ").reference(pages.root()).put(">>"));
        objects.finish(number, information);
    }
}
