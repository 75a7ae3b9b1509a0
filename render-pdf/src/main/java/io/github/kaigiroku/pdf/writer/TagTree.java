package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.syntax.ObjectSink;
import java.io.IOException;

/** 構造木: the structure tree of one document (ISO 32000-1, 14.7.2). For one thread. */
public final class TagTree implements Structure {

    private final ObjectSink sink;
    private final ParentTree parents;
    private final Bytes scratch = new Bytes(512);
    private final int root;
    private final StructureElement document;
    private int page;

    /** Begins a tree whose objects go to the sink. */
    public TagTree(ObjectSink sink) {
        this.sink = sink;
        parents = new ParentTree(sink);
        root = sink.reserve();
        document = element(Tag.DOCUMENT, root);
    }

    @Override
    public Element document() {
        return document;
    }

    @Override
    public void startPage(int object) {
        page = object;
    }

    @Override
    public int endPage() throws IOException {
        int key = parents.key();
        parents.endPage();
        return key;
    }

    /**
     * Writes what is left of the tree.
     *
     * @return the number of its root, for the catalog
     */
    public int finish() throws IOException {
        document.finish();
        int key = parents.key();
        int tree = parents.finish();
        Bytes object = scratch().put("<</Type/StructTreeRoot/K ").reference(document.number());
        object.put("/ParentTree ")
                .reference(tree)
                .put("/ParentTreeNextKey ")
                .put(key)
                .put(">>");
        sink.write(root, object);
        return root;
    }

    StructureElement element(Tag tag, int parent) {
        return new StructureElement(this, tag, sink.reserve(), parent);
    }

    ParentTree parents() {
        return parents;
    }

    int page() {
        return page;
    }

    /** Empty bytes for one object. */
    Bytes scratch() {
        scratch.clear();
        return scratch;
    }

    void write(int number, Bytes object) throws IOException {
        sink.write(number, object);
    }
}
