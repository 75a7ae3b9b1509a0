package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.syntax.ObjectSink;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** しおり: the outline of a document, kept until its end, because its entries point to each other (ISO 32000-1, 12.3.3). */
public final class Bookmarks {

    private final Node root = new Node(0, "", 0, 0);
    private final Deque<Node> open = new ArrayDeque<>(List.of(root));

    /**
     * Adds an entry below the last one of a lower level.
     *
     * @param level from 1
     * @param title its text
     * @param page the number of the page object it leads to
     * @param top the height on that page
     */
    public void add(int level, String title, int page, double top) {
        while (open.element().level >= level) {
            open.pop();
        }
        Node node = new Node(level, title, page, top);
        open.element().kids.add(node);
        open.push(node);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return root.kids.isEmpty();
    }

    /**
     * Writes all entries.
     *
     * @return the number of the outline, for the catalog
     * @throws IOException when the file cannot be written
     */
    public int write(ObjectSink sink) throws IOException {
        root.reserve(sink);
        Bytes object = new Bytes(64).put("<</Type/Outlines/Count ").put(root.visible());
        root.putKids(object);
        sink.write(root.object, object.put(">>"));
        root.writeKids(sink);
        return root.object;
    }

    private static final class Node {

        private final int level;
        private final String title;
        private final int page;
        private final double top;
        private final List<Node> kids = new ArrayList<>();
        private int object;

        Node(int level, String title, int page, double top) {
            this.level = level;
            this.title = title;
            this.page = page;
            this.top = top;
        }

        void reserve(ObjectSink sink) {
            object = sink.reserve();
            for (Node kid : kids) {
                kid.reserve(sink);
            }
        }

        /** All entries below, for all are shown open. */
        int visible() {
            int visible = kids.size();
            for (Node kid : kids) {
                visible += kid.visible();
            }
            return visible;
        }

        void putKids(Bytes target) {
            if (!kids.isEmpty()) {
                target.put("/First ").reference(kids.get(0).object);
                target.put("/Last ").reference(kids.get(kids.size() - 1).object);
            }
        }

        void writeKids(ObjectSink sink) throws IOException {
            for (int i = 0; i < kids.size(); i++) {
                Node kid = kids.get(i);
                Bytes target = new Bytes(128)
                        .put("<</Title")
                        .text(kid.title)
                        .put("/Parent ")
                        .reference(object);
                if (i > 0) {
                    target.put("/Prev ").reference(kids.get(i - 1).object);
                }
                if (i + 1 < kids.size()) {
                    target.put("/Next ").reference(kids.get(i + 1).object);
                }
                kid.putRest(target);
                sink.write(kid.object, target.put(">>"));
                kid.writeKids(sink);
            }
        }

        private void putRest(Bytes target) {
            if (!kids.isEmpty()) {
                target.put("/Count ").put(visible());
                putKids(target);
            }
            target.put("/Dest[").reference(page).put("/XYZ null ").put(top).put(" null]");
        }
    }
}
