package io.github.kaigiroku.pdf.painting;

import io.github.kaigiroku.pdf.syntax.Bytes;

/** 各ページの印: something on every page that is no part of the form, such as its number. It is not read out. */
@FunctionalInterface
public interface PageMark {

    /**
     * Draws the mark.
     *
     * @param content the page's content stream
     * @param painter writes text into it
     * @param page the number of the page, from 1
     */
    void draw(Bytes content, TextPainter painter, int page);
}
