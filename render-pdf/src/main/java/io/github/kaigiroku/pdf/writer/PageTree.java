package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.syntax.ObjectSink;
import java.io.IOException;

/** ページの木: the pages in groups, so that a viewer finds one without reading all (ISO 32000-1, 7.7.3). */
final class PageTree {

    private static final int GROUP = 64;

    private final ObjectSink sink;
    private final int root;
    private final Bytes groups = new Bytes(256);
    private final Bytes kids = new Bytes(1024);
    private int pages;
    private int group;

    PageTree(ObjectSink sink) {
        this.sink = sink;
        root = sink.reserve();
    }

    /** The number of its root. */
    int root() {
        return root;
    }

    /** Adds a page; returns the number of its parent. */
    int add(int page) throws IOException {
        if (pages % GROUP == 0) {
            endGroup();
            group = sink.reserve();
            groups.put(' ').reference(group);
        }
        kids.put(' ').reference(page);
        pages++;
        return group;
    }

    /** Writes the rest of the tree, whose pages all have one size. */
    void finish(Bytes mediaBox) throws IOException {
        endGroup();
        Bytes object =
                new Bytes(groups.size() + 256).put("<</Type/Pages/Count ").put(pages);
        object.put("/MediaBox").put(mediaBox.array(), mediaBox.size());
        sink.write(root, object.put("/Kids[").put(groups.array(), groups.size()).put("]>>"));
    }

    private void endGroup() throws IOException {
        if (kids.size() == 0) {
            return;
        }
        int count = (pages - 1) % GROUP + 1;
        Bytes object = new Bytes(kids.size() + 64)
                .put("<</Type/Pages/Parent ")
                .reference(root)
                .put("/Count ")
                .put(count);
        sink.write(group, object.put("/Kids[").put(kids.array(), kids.size()).put("]>>"));
        kids.clear();
    }
}
