package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormSheet;
import java.io.IOException;
import java.util.Iterator;

/** 本文: the document part, one section for each sheet. */
public final class DocumentPart {

    /** The part's name. */
    public static final String NAME = "word/document.xml";

    private static final byte[] HEAD = Markup.of(Markup.DECLARATION
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + "><w:body>");
    private static final byte[] TAIL = Markup.of("</w:body></w:document>");

    private final XmlWriter xml;
    private final ParagraphWriter paragraphs;

    /**
     * A part not yet written.
     *
     * @param xml where to
     * @param printed takes every text that is printed
     */
    public DocumentPart(XmlWriter xml, PrintedText printed) {
        this.xml = xml;
        this.paragraphs = new ParagraphWriter(xml, printed);
    }

    /**
     * Writes the whole part.
     *
     * @param document the document
     * @throws IOException when the output fails
     */
    public void write(FormDocument document) throws IOException {
        xml.markup(HEAD);
        for (Iterator<FormSheet> rest = document.sheets().iterator(); rest.hasNext(); ) {
            write(rest.next(), !rest.hasNext());
        }
        xml.markup(TAIL);
    }

    /** Word wants a paragraph after every table; for all sheets but the last it also holds the section's properties. */
    private void write(FormSheet sheet, boolean last) throws IOException {
        SectionProperties section = new SheetWriter(xml, paragraphs, sheet.page()).write(sheet);
        xml.markup(section.markup(last));
    }
}
