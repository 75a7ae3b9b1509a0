package io.github.kaigiroku.pdf.painting;

import io.github.kaigiroku.form.PageLayout;
import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import io.github.kaigiroku.pdf.typesetting.KinsokuLevel;
import io.github.kaigiroku.pdf.typesetting.LineComposer;
import io.github.kaigiroku.pdf.typesetting.Measure;
import java.util.List;

/** ページ番号: the number of every page and how many there are, such as 2/5, in the middle of the lower margin. */
public final class PageNumbers implements PageMark {

    private static final double SIZE = 10;

    private final LineComposer composer;
    private final PageLayout layout;
    private final int pages;

    /** Numbers for a document of so many pages. */
    public PageNumbers(Glyphs glyphs, PageLayout layout, int pages) {
        this.composer = new LineComposer(glyphs, KinsokuLevel.STANDARD);
        this.layout = layout;
        this.pages = pages;
    }

    @Override
    public void draw(Bytes content, TextPainter painter, int page) {
        Measure measure = Measure.of((int) (layout.paper().width() / SIZE * Measure.EM));
        List<ComposedLine> number = composer.compose(page + "/" + pages, List.of(), measure);
        double width = number.get(0).width() * SIZE / Measure.EM;
        content.put("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n");
        painter.draw(number, (layout.paper().width() - width) / 2, layout.bottom() / 2, SIZE, 0);
        content.put("EMC\n");
    }
}
