package io.github.kaigiroku.pdf.writer;

import java.io.IOException;

/**
 * 構造要素: one element of the structure tree. It holds other elements or content, never both; content may stand on
 * several pages, and the element stays one. For one document and one thread.
 */
public interface Element {

    /** What it is. */
    Tag tag();

    /**
     * Begins an element inside this one, after those begun before.
     *
     * @param inside what it is
     * @return the element, to be finished before this one
     */
    Element add(Tag inside);

    /**
     * Gives this element the next piece of content on the page being made.
     *
     * @return the number that marks the piece in the page's content stream
     */
    int mark();

    /**
     * Completes the element; nothing can be added to it any more.
     *
     * @throws IOException when the file cannot be written
     */
    void finish() throws IOException;
}
