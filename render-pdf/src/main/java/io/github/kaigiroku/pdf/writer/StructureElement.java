package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.pdf.syntax.Bytes;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An element that is written to the file. */
final class StructureElement implements Element {

    private final TagTree tree;
    private final Tag tag;
    private final int number;
    private final int parent;
    /** The kids as PDF writes them; not there for an element without any. */
    private @Nullable Bytes kids;

    private int firstPage;

    StructureElement(TagTree tree, Tag tag, int number, int parent) {
        this.tree = tree;
        this.tag = tag;
        this.number = number;
        this.parent = parent;
    }

    int number() {
        return number;
    }

    @Override
    public Element add(Tag inside) {
        StructureElement child = tree.element(inside, number);
        kids().put(' ').reference(child.number);
        return child;
    }

    @Override
    public int mark() {
        int mark = tree.parents().add(number);
        int page = tree.page();
        firstPage = firstPage == 0 ? page : firstPage;
        if (page == firstPage) {
            kids().put(' ').put(mark);
        } else {
            kids().put("<</Type/MCR/Pg ")
                    .reference(page)
                    .put("/MCID ")
                    .put(mark)
                    .put(">>");
        }
        return mark;
    }

    @Override
    public Tag tag() {
        return tag;
    }

    @Override
    public void finish() throws IOException {
        Bytes object = tree.scratch().put("<</S/").put(tag.type()).put("/P ").reference(parent);
        if (firstPage != 0) {
            object.put("/Pg ").reference(firstPage);
        }
        if (kids != null) {
            object.put("/K[").put(kids.array(), kids.size()).put(']');
        }
        object.put(tag.attributes()).put(">>");
        tree.write(number, object);
        kids = null;
    }

    private Bytes kids() {
        Bytes known = kids;
        if (known == null) {
            known = new Bytes(16);
            kids = known;
        }
        return known;
    }
}
