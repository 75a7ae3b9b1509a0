package io.github.kaigiroku.pdf.file;

import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfWriter;
import io.github.kaigiroku.pdf.syntax.Bytes;
import java.io.IOException;
import java.io.OutputStream;

/** An object whose bytes are already written as PDF; OpenPDF only numbers it and puts it into an object stream. */
final class RawObject extends PdfObject {

    private final Bytes syntax;

    RawObject(Bytes syntax) {
        super(DICTIONARY);
        this.syntax = syntax;
    }

    @Override
    public void toPdf(PdfWriter writer, OutputStream out) throws IOException {
        out.write(syntax.array(), 0, syntax.size());
    }
}
