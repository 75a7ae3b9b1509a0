package io.github.kaigiroku.pdf.writer;

import java.io.IOException;

/** 文書の構造: what the pieces of a document's content belong to. For one document and one thread. */
public interface Structure {

    /** The element that holds all others. */
    Element document();

    /**
     * Begins a page.
     *
     * @param object the number of the page's object
     */
    void startPage(int object);

    /**
     * Ends the page: its content is complete.
     *
     * @return the page's key in the parent tree, or {@link #NO_KEY}
     * @throws IOException when the file cannot be written
     */
    int endPage() throws IOException;

    /** The key of pages in a document without structure. */
    int NO_KEY = -1;
}
