package io.github.kaigiroku.pdf.painting;

import io.github.kaigiroku.pdf.layout.Face;
import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import io.github.kaigiroku.pdf.typesetting.Measure;
import io.github.kaigiroku.profile.FontRole;
import io.github.kaigiroku.profile.PageLayout;
import java.util.List;

/** 透かし: a word in light grey in the middle of every page, behind the form. */
public final class Watermark implements PageMark {

    private static final double WIDEST_PART_OF_PAGE = 0.6;
    private static final double LARGEST = 240;
    private static final String LIGHT_GREY = "0.85 g\n";
    /** From the baseline to the middle of a full-width character, in em. */
    private static final double MIDDLE = 0.38;

    private final ComposedLine word;
    private final double size;
    private final double left;
    private final double baseline;

    /** A watermark for pages of the given layout; the word is one line. */
    public Watermark(ComposedLine word, PageLayout page) {
        this.word = word;
        double ems = Math.max(1, (double) word.width() / Measure.EM);
        size = Math.min(LARGEST, WIDEST_PART_OF_PAGE * page.width() / ems);
        left = (page.width() - ems * size) / 2;
        baseline = page.height() / 2 - MIDDLE * size;
    }

    @Override
    public void draw(Bytes content, TextPainter painter, int page, int pages) {
        content.put("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\nq ").put(LIGHT_GREY);
        painter.draw(List.of(word), new Face(FontRole.TEXT, size, false), left, baseline, 0);
        content.put("Q\nEMC\n");
        painter.forgetState();
    }
}
