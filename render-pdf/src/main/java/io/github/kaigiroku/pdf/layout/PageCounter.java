package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import io.github.kaigiroku.pdf.writer.Element;
import io.github.kaigiroku.pdf.writer.Untagged;
import java.util.List;

/** ページの数え役: a canvas that draws nothing and counts the pages, for documents that say how many there are. */
public final class PageCounter implements Canvas {

    private int pages;

    /** How many pages were completed. */
    public int pages() {
        return pages;
    }

    @Override
    public Element document() {
        return Untagged.NONE;
    }

    @Override
    public void startSheet(FormSheet sheet) {
        // Only pages count.
    }

    @Override
    public void endPage() {
        pages++;
    }

    @Override
    public void text(Element element, List<ComposedLine> lines, Face face, double left, double baseline) {
        // Only pages count.
    }

    @Override
    public void repetition(List<ComposedLine> lines, Face face, double left, double baseline) {
        // Only pages count.
    }

    @Override
    public void rule(double fromX, double fromY, double toX, double toY) {
        // Only pages count.
    }

    @Override
    public void bookmark(int level, String title, double top) {
        // Only pages count.
    }
}
