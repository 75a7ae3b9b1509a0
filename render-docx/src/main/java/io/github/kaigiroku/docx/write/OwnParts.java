package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * 文書ごとの部品: makes the parts that each document brings itself. Its memory serves one document after the other, but not
 * after one that failed; for one thread.
 */
public final class OwnParts {

    private final PartDeflater deflater = new PartDeflater();
    private final XmlWriter xml = new XmlWriter(deflater);

    /** Starts without memory of a document. */
    public OwnParts() {}

    /**
     * Makes the parts of a document.
     *
     * @param document the document
     * @param shell what it shares with others
     * @param properties title and dates
     * @param embedsRecord whether the record is one of them
     * @return the parts, deflated
     * @throws IOException when the record cannot be written
     */
    public List<PackedPart> of(FormDocument document, Shell shell, FileProperties properties, boolean embedsRecord)
            throws IOException {
        var printed = new PrintedText();
        List<PackedPart> parts = new ArrayList<>();
        CoreProperties.write(properties, xml);
        parts.add(finish(CoreProperties.NAME));
        new DocumentPart(shell, xml, printed).write(document);
        parts.add(finish(DocumentPart.NAME));
        addFurniture(document, shell.furniture(), parts);
        if (embedsRecord) {
            RecordPart.write(document.record(), printed, xml);
            parts.add(finish(RecordPart.NAME));
        }
        return parts;
    }

    private void addFurniture(FormDocument document, Furniture furniture, List<PackedPart> parts) throws IOException {
        for (int number = 1; number <= furniture.headers(); number++) {
            furniture.writeHeader(document.sheets().get(number - 1), number, xml);
            parts.add(finish(Furniture.headerPart(number)));
        }
        for (int number = 1; number <= furniture.footers(); number++) {
            furniture.writeFooter(document.sheets().get(number - 1), xml);
            parts.add(finish(Furniture.footerPart(number)));
        }
    }

    private PackedPart finish(String name) throws IOException {
        xml.flush();
        return deflater.finish(name);
    }
}
