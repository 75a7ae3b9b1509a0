package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.syntax.ObjectSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * 親の木: says for every page which element each piece of its content belongs to (ISO 32000-1, 14.7.4.4). A page's list
 * is written when the page ends.
 */
final class ParentTree {

    private static final int LEAF = 64;

    private final ObjectSink sink;
    private final Bytes page = new Bytes(1024);
    private final Bytes leaf = new Bytes(1024);
    private final List<Integer> leaves = new ArrayList<>();
    private int marks;
    private int pages;

    ParentTree(ObjectSink sink) {
        this.sink = sink;
    }

    /** Ties the next piece of the page being made to an element; returns the piece's number. */
    int add(int element) {
        page.put(' ').reference(element);
        return marks++;
    }

    /** The key of the page being made. */
    int key() {
        return pages;
    }

    void endPage() throws IOException {
        int list = sink.reserve();
        Bytes object = new Bytes(page.size() + 2)
                .put('[')
                .put(page.array(), page.size())
                .put(']');
        sink.write(list, object);
        leaf.put(pages).put(' ').reference(list).put(' ');
        page.clear();
        marks = 0;
        pages++;
        if (pages % LEAF == 0) {
            endLeaf(pages - LEAF);
        }
    }

    /** Writes the tree; returns its number. */
    int finish() throws IOException {
        if (pages % LEAF != 0) {
            endLeaf(pages - pages % LEAF);
        }
        Bytes root = new Bytes(32 + 12 * leaves.size()).put("<</Kids[");
        leaves.forEach(number -> root.put(' ').reference(number));
        int number = sink.reserve();
        sink.write(number, root.put("]>>"));
        return number;
    }

    private void endLeaf(int first) throws IOException {
        int number = sink.reserve();
        Bytes object = new Bytes(leaf.size() + 64)
                .put("<</Limits[")
                .put(first)
                .put(' ')
                .put(pages - 1);
        sink.write(number, object.put("]/Nums[").put(leaf.array(), leaf.size()).put("]>>"));
        leaves.add(number);
        leaf.clear();
    }
}
