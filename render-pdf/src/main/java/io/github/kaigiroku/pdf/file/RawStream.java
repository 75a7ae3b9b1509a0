package io.github.kaigiroku.pdf.file;

import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfWriter;
import io.github.kaigiroku.pdf.syntax.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A stream whose dictionary and data are already written as PDF; OpenPDF only numbers it. */
final class RawStream extends PdfObject {

    private final String head;
    private final Bytes data;

    RawStream(String dictionary, Bytes data) {
        super(STREAM);
        this.head = "<<" + dictionary + "/Length " + data.size() + ">>stream\n";
        this.data = data;
    }

    @Override
    public void toPdf(PdfWriter writer, OutputStream out) throws IOException {
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(data.array(), 0, data.size());
        out.write("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
    }
}
