package io.github.kaigiroku.pdf.painting;

import io.github.kaigiroku.pdf.syntax.Bytes;

/** 各ページの印: something on every page that is no part of the form, such as its number. It is not read out. */
public interface PageMark {

    /**
     * Draws the mark.
     *
     * @param content the page's content stream
     * @param painter writes text into it
     * @param page the number of the page, from 1
     * @param pages how many pages there are; 0 unless {@link #countsPages()}
     */
    void draw(Bytes content, TextPainter painter, int page, int pages);

    /** Whether it says how many pages there are, and so can be drawn only when all are. */
    default boolean countsPages() {
        return false;
    }
}
