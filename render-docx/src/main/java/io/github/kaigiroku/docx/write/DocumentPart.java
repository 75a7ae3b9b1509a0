package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormSheet;
import java.io.IOException;

/** 本文: the document part, one section for each sheet. */
public final class DocumentPart {

    /** The part's name. */
    public static final String NAME = "word/document.xml";

    private static final byte[] HEAD = Markup.of(Markup.DECLARATION
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>");
    private static final byte[] TAIL = Markup.of("</w:body></w:document>");

    private final Shell shell;
    private final XmlWriter xml;
    private final ParagraphWriter paragraphs;

    /**
     * A part not yet written.
     *
     * @param shell what the document shares with others
     * @param xml where to
     * @param printed takes every text that is printed
     */
    public DocumentPart(Shell shell, XmlWriter xml, PrintedText printed) {
        this.shell = shell;
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
        int sheets = document.sheets().size();
        var anchors = new Anchors();
        xml.markup(HEAD);
        for (int number = 1; number <= sheets; number++) {
            FormSheet sheet = document.sheets().get(number - 1);
            new SheetWriter(xml, paragraphs, sheet.page(), shell.styles(sheet), anchors).write(sheet);
            xml.markup(SectionProperties.markup(sheet, shell.furniture().references(number), number == sheets));
        }
        xml.markup(TAIL);
    }
}
