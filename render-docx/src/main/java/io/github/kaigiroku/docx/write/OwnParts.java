package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormDocument;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param created the date in Japanese standard time that stands instead of the meeting's; may be null
     * @param embedsRecord whether the record is one of them
     * @return the parts, deflated
     * @throws IOException when the record cannot be written
     */
    public List<PackedPart> of(
            FormDocument document, Shell shell, @Nullable LocalDateTime created, boolean embedsRecord)
            throws IOException {
        var printed = new PrintedText();
        List<PackedPart> parts = new ArrayList<>();
        CoreProperties.write(document, created, xml);
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
            Furniture.writeHeader(document.sheets().get(number - 1), xml);
            parts.add(finish(Furniture.headerPart(number)));
        }
        for (int number = 1; number <= furniture.footers(); number++) {
            Furniture.writeFooter(document.sheets().get(number - 1), xml);
            parts.add(finish(Furniture.footerPart(number)));
        }
    }

    private PackedPart finish(String name) throws IOException {
        xml.flush();
        return deflater.finish(name);
    }
}
