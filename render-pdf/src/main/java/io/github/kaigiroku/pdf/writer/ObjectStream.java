package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.pdf.syntax.Bytes;

/** オブジェクトストリーム: small objects that are compressed together (ISO 32000-1, 7.5.7). For one thread. */
final class ObjectStream {

    /** More compress hardly better, and a reader that wants one has to read them all. */
    private static final int CAPACITY = 200;

    private final Bytes places = new Bytes(2 * 1024);
    private final Bytes objects = new Bytes(16 * 1024);
    private int count;

    void add(int number, Bytes object) {
        places.put(number).put(' ').put(objects.size()).put(' ');
        objects.put(object.array(), object.size()).put(' ');
        count++;
    }

    /** How many objects are in it; the index of the next one. */
    int count() {
        return count;
    }

    boolean isFull() {
        return count == CAPACITY;
    }

    /** What the stream's dictionary says of it. */
    String dictionary() {
        return "/Type/ObjStm/N " + count + "/First " + places.size();
    }

    /** Its data, before compression. */
    Bytes data() {
        return new Bytes(places.size() + objects.size())
                .put(places.array(), places.size())
                .put(objects.array(), objects.size());
    }

    void clear() {
        places.clear();
        objects.clear();
        count = 0;
    }
}
