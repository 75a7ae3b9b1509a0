package io.github.kaigiroku.pdf.afterwork;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** しおり: the entry of one appended file; the file's own entries, which PDFBox adds at the top level, go below it. */
final class OutlineEntry {

    private final List<COSDictionary> known;

    private OutlineEntry(List<COSDictionary> known) {
        this.known = known;
    }

    /** Remembers the outline before the file is appended. */
    static OutlineEntry before(PDDocument document) {
        return new OutlineEntry(top(document));
    }

    /** Adds the entry after the file is appended. */
    void collect(PDDocument document, String title, int firstPage) {
        List<COSDictionary> added = top(document);
        added.removeAll(known);
        PDOutlineItem entry = new PDOutlineItem();
        entry.setTitle(title);
        PDPageFitWidthDestination top = new PDPageFitWidthDestination();
        top.setPage(document.getPage(firstPage));
        entry.setDestination(top);
        PDDocumentOutline outline = rebuilt(document, known);
        outline.addLast(entry);
        for (COSDictionary item : added) {
            entry.addLast(alone(item));
        }
        entry.closeNode();
    }

    private static List<COSDictionary> top(PDDocument document) {
        List<COSDictionary> items = new ArrayList<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            outline.children().forEach(item -> items.add(item.getCOSObject()));
        }
        return items;
    }

    private static PDDocumentOutline rebuilt(PDDocument document, List<COSDictionary> items) {
        PDDocumentOutline outline = new PDDocumentOutline();
        items.forEach(item -> outline.addLast(alone(item)));
        document.getDocumentCatalog().setDocumentOutline(outline);
        return outline;
    }

    private static PDOutlineItem alone(COSDictionary item) {
        item.removeItem(COSName.PREV);
        item.removeItem(COSName.NEXT);
        item.removeItem(COSName.PARENT);
        return new PDOutlineItem(item);
    }
}
