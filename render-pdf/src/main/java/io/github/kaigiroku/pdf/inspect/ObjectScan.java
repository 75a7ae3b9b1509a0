package io.github.kaigiroku.pdf.inspect;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds every object of a file, of all revisions, wherever the cross reference leads. For one file. */
final class ObjectScan {

    private static final int MAX_OBJECTS = 2_000_000;
    private static final int MAX_WORK = 8;
    private static final int MAX_IN_STREAM = 200_000;

    private final byte[] file;
    private final StreamFilters data;
    private final List<FoundObject> objects = new ArrayList<>();
    private final Map<Integer, Value> latest = new HashMap<>();
    private final List<Value.Dictionary> trailers = new ArrayList<>();
    private final ByteArrayOutputStream outside = new ByteArrayOutputStream();
    private long work;
    private boolean complete = true;

    ObjectScan(byte[] file, StreamFilters data) {
        this.file = file;
        this.data = data;
        this.work = Math.max(1 << 20, (long) MAX_WORK * file.length);
        scan();
        inStreams();
    }

    /** All objects in the order of the file. */
    List<FoundObject> objects() {
        return objects;
    }

    /** What stands between the objects and behind them, such as comments. */
    byte[] outside() {
        return outside.toByteArray();
    }

    /** The trailers of all revisions, the oldest first. */
    List<Value.Dictionary> trailers() {
        return trailers;
    }

    /** Whether everything was looked at; a file made to take long is left early, and one that is cut off has no trailer. */
    boolean isComplete() {
        return complete && !trailers.isEmpty();
    }

    boolean isEncrypted() {
        return trailers.stream().anyMatch(trailer -> trailer.entries().containsKey("Encrypt"));
    }

    /** The newest object of a number; an empty word when there is none. */
    Value newest(int number) {
        return latest.getOrDefault(number, Value.NOTHING);
    }

    /** The newest object of a number, where the value is a reference; the value itself otherwise. */
    Value resolve(Value value) {
        Value known = value;
        for (int i = 0; known instanceof Value.Reference reference && i < 8; i++) {
            known = newest(reference.number());
        }
        return known;
    }

    /** A dictionary's value as a dictionary; an empty one when it is none. */
    Value.Dictionary dictionary(Value value) {
        return resolve(value) instanceof Value.Dictionary dictionary ? dictionary : new Value.Dictionary(Map.of(), -1);
    }

    /** Whether this is the newest object of its number. */
    boolean isLatest(FoundObject object) {
        return latest.get(object.number()) == object.value();
    }

    int length(Value.Dictionary stream) {
        return Value.whole(resolve(stream.get("Length")), -1);
    }

    private void scan() {
        int at = 0;
        while (at < file.length && complete) {
            if (file[at] == 'o' && isKeyword(at)) {
                at = object(at);
            } else if (file[at] == 't' && new Scanner(file, at).starts("trailer")) {
                var scanner = new Scanner(file, at + "trailer".length());
                if (scanner.next() instanceof Value.Dictionary trailer) {
                    trailers.add(trailer);
                }
                spend(scanner.position() - at);
                at += "trailer".length();
            } else {
                outside.write(file[at]);
                at++;
            }
        }
    }

    /** Whether "obj" stands here, and two numbers before it. */
    private boolean isKeyword(int at) {
        return new Scanner(file, at).starts("obj") && at > 3 && ObjectNumber.before(file, at) >= 0;
    }

    private int object(int keyword) {
        var scanner = new Scanner(file, keyword + "obj".length());
        Value value = scanner.next();
        add(new FoundObject(ObjectNumber.before(file, keyword), value));
        int after = scanner.position();
        spend(after - keyword);
        if (value instanceof Value.Dictionary dictionary && dictionary.stream() >= 0) {
            int length = Value.whole(dictionary.get("Length"), -1);
            int end = data.end(dictionary, length);
            spend(end - dictionary.stream());
            return Math.max(keyword + 1, end);
        }
        return endOfObject(keyword, after);
    }

    /** A string without an end must not hide the objects behind it. */
    private int endOfObject(int from, int most) {
        for (int i = from; i < Math.min(most, file.length); i++) {
            if (file[i] == 'e' && new Scanner(file, i).starts("endobj")) {
                return i + 1;
            }
        }
        return Math.max(from + 1, most);
    }

    private void spend(long bytes) {
        work -= bytes;
        if (work < 0 || objects.size() > MAX_OBJECTS) {
            complete = false;
        }
    }

    private void add(FoundObject object) {
        objects.add(object);
        latest.put(object.number(), object.value());
        if (object.value() instanceof Value.Dictionary dictionary
                && dictionary.name("Type").equals("XRef")) {
            trailers.add(dictionary);
        }
    }

    private void inStreams() {
        List<FoundObject> direct = List.copyOf(objects);
        objects.clear(); // what is in streams is put where its stream stands; the map keeps lengths that stand further
        // on
        for (FoundObject object : direct) {
            objects.add(object);
            latest.put(object.number(), object.value());
            if (object.value() instanceof Value.Dictionary dictionary
                    && dictionary.name("Type").equals("ObjStm")) {
                unpack(dictionary);
            }
        }
    }

    private void unpack(Value.Dictionary stream) {
        byte[] content = stream.stream() < 0 ? null : data.decoded(stream, length(stream));
        if (content == null) {
            complete = false;
            return;
        }
        var head = new Scanner(content, 0);
        int first = Value.whole(resolve(stream.get("First")), 0);
        int count = Math.min(MAX_IN_STREAM, Value.whole(resolve(stream.get("N")), 0));
        for (int i = 0; i < count && !head.isAtEnd(); i++) {
            int number = Value.whole(head.next(), -1);
            int offset = Value.whole(head.next(), -1);
            if (number < 0 || offset < 0 || first + (long) offset >= content.length) {
                break;
            }
            var scanner = new Scanner(content, first + offset);
            Value value = scanner.next();
            spend(scanner.position() - first - offset);
            if (!complete) {
                break;
            }
            add(new FoundObject(number, withoutStream(value)));
        }
    }

    private static Value withoutStream(Value value) {
        return value instanceof Value.Dictionary dictionary && dictionary.stream() >= 0
                ? new Value.Dictionary(dictionary.entries(), -1)
                : value;
    }
}
