package io.github.kaigiroku.pdf.file;

import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A stream whose dictionary and data are already written as PDF; OpenPDF only numbers it. */
final class RawStream extends PdfObject {

    private final String head;
    private final byte[] data;
    private final int length;

    RawStream(String dictionary, byte[] data, int length) {
        super(STREAM);
        this.head = "<<" + dictionary + "/Length " + length + ">>stream\n";
        this.data = data;
        this.length = length;
    }

    @Override
    public void toPdf(PdfWriter writer, OutputStream out) throws IOException {
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(data, 0, length);
        out.write("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
    }
}
