package io.github.kaigiroku.pdf.inspect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 最新の版: what the last trailer of a file leads to: the objects in use and the pages, which readers show. */
final class NewestRevision {

    private final ObjectScan objects;
    private final Value.Dictionary trailer;

    /** A file without a trailer uses nothing and has no pages. */
    NewestRevision(ObjectScan objects) {
        this.objects = objects;
        List<Value.Dictionary> trailers = objects.trailers();
        this.trailer = trailers.isEmpty() ? new Value.Dictionary(Map.of(), -1) : trailers.get(trailers.size() - 1);
    }

    /** The numbers of the objects that the newest revision uses. */
    Set<Integer> used() {
        var used = new HashSet<Integer>();
        Deque<Value> waiting = new ArrayDeque<>();
        waiting.push(trailer.get("Root"));
        waiting.push(trailer.get("Info"));
        while (!waiting.isEmpty()) {
            Value value = waiting.pop();
            if (value instanceof Value.Reference reference) {
                if (used.add(reference.number())) {
                    waiting.push(objects.newest(reference.number()));
                }
            } else if (value instanceof Value.Array array) {
                array.items().forEach(waiting::push);
            } else if (value instanceof Value.Dictionary dictionary) {
                dictionary.entries().values().forEach(waiting::push);
            }
        }
        return used;
    }

    /** The numbers of the page objects in the order of the pages. */
    List<Integer> pages() {
        var pages = new ArrayList<Integer>();
        var seen = new HashSet<Integer>();
        Deque<Value> waiting = new ArrayDeque<>();
        waiting.push(objects.dictionary(trailer.get("Root")).get("Pages"));
        while (!waiting.isEmpty()) {
            Value value = waiting.pop();
            if (!(value instanceof Value.Reference reference) || !seen.add(reference.number())) {
                continue;
            }
            Value.Dictionary node = objects.dictionary(reference);
            if (objects.resolve(node.get("Kids")) instanceof Value.Array kids) {
                for (int i = kids.items().size() - 1; i >= 0; i--) {
                    waiting.push(kids.items().get(i));
                }
            } else {
                pages.add(reference.number());
            }
        }
        return pages;
    }
}
