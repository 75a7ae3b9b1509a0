package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.internal.deflate.Compressed;
import io.github.kaigiroku.internal.deflate.Compressor;
import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.syntax.ObjectSink;
import java.io.IOException;

/**
 * 間接オブジェクトの書き手: numbers the objects of a file and writes them, small ones in object streams, and at the end
 * where they all are. Nothing but that is kept of an object once it is written. For one thread.
 */
final class ObjectWriter implements ObjectSink {

    private final FileOutput out;
    private final Compressor compressor;
    private final CrossReferenceTable places = new CrossReferenceTable();
    private final ObjectStream packed = new ObjectStream();
    private int packedNumber;

    ObjectWriter(FileOutput out, Compressor compressor) {
        this.out = out;
        this.compressor = compressor;
        // Bytes above 127 in a comment tell everybody that the file is not text (ISO 32000-1, 7.5.2).
        out.pending().put("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    @Override
    public int reserve() {
        return places.reserve();
    }

    @Override
    public void write(int number, Bytes object) throws IOException {
        if (packed.isFull()) {
            writePacked();
        }
        if (packed.count() == 0) {
            packedNumber = reserve();
        }
        places.putInStream(number, packedNumber, packed.count());
        packed.add(number, object);
    }

    @Override
    public void writeStream(int number, String dictionary, Bytes data) throws IOException {
        writeDeflated(number, dictionary, compressor.compress(data.array(), data.size()));
    }

    @Override
    public void writeDeflated(int number, String dictionary, Compressed zlib) throws IOException {
        begin(number).put("<<").put(dictionary).put("/Filter/FlateDecode");
        writeData(zlib.array(), zlib.length());
    }

    /** Writes a stream as it is. */
    void writePlainStream(int number, String dictionary, byte[] data, int length) throws IOException {
        begin(number).put("<<").put(dictionary);
        writeData(data, length);
    }

    private void writeData(byte[] data, int length) throws IOException {
        out.pending().put("/Length ").put(length).put(">>stream\n");
        out.put(data, length);
        end("\nendstream");
    }

    /** Writes an object outside any object stream. */
    void writeAlone(int number, Bytes object) throws IOException {
        begin(number);
        out.put(object.array(), object.size());
        end("");
    }

    /** Writes what is left and the end of the file, which names its catalog and its Info dictionary. */
    void finish(int catalog, int information) throws IOException {
        writePacked();
        int table = reserve();
        String identifier = out.fingerprint();
        long start = out.position();
        places.putInFile(table, start);
        int width = places.offsetWidth();
        // pieces put together one by one: the JVM makes classes for the first long sum of strings
        StringBuilder trailer =
                new StringBuilder(256).append("/Type/XRef/Size ").append(places.size());
        trailer.append("/W[1 ").append(width).append(" 1]/Root ").append(catalog);
        trailer.append(" 0 R/Info ").append(information).append(" 0 R/ID[<").append(identifier);
        trailer.append("><").append(identifier).append(">]");
        writeStream(table, trailer.toString(), places.rows(width));
        out.pending().put("startxref\n").put(Long.toString(start)).put("\n%%EOF\n");
        out.flush();
    }

    private void writePacked() throws IOException {
        if (packed.count() > 0) {
            writeStream(packedNumber, packed.dictionary(), packed.data());
            packed.clear();
        }
    }

    private Bytes begin(int number) {
        places.putInFile(number, out.position());
        return out.pending().put(number).put(" 0 obj\n");
    }

    private void end(String keyword) {
        out.pending().put(keyword).put("\nendobj\n");
    }
}
