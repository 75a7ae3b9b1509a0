package io.github.kaigiroku.pdf.writer;

/** タグなし: stands in for the structure, and for every element, of a document without tags. */
public enum Untagged implements Element, Structure {
    /** The only one. */
    NONE;

    /** The result of {@link #mark}: no piece of content is marked. */
    public static final int NO_MARK = -1;

    @Override
    public Element document() {
        return this;
    }

    @Override
    public void startPage(int object) {
        // Pages are not tied to anything.
    }

    @Override
    public int endPage() {
        return NO_KEY;
    }

    @Override
    public Tag tag() {
        return Tag.DOCUMENT;
    }

    @Override
    public Element add(Tag inside) {
        return this;
    }

    @Override
    public int mark() {
        return NO_MARK;
    }

    @Override
    public void finish() {
        // There is nothing to write.
    }
}
