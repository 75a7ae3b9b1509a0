package io.github.kaigiroku.internal.shape;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.internal.decode.Place;
import io.github.kaigiroku.problem.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one object of several kinds. Its {@code type} usually stands first, and what follows goes straight to its place;
 * what stands before it is kept until the kind is known.
 */
final class CaseReader {

    private record Early(String key, Place place, @Nullable Object value) {}

    private final JsonInput in;
    private final ShapeReader reader;
    private final Union union;
    private final List<Early> early = new ArrayList<>();
    private Union.@Nullable Case kind;
    private @Nullable Object @Nullable [] values;
    private boolean typed;

    CaseReader(JsonInput in, ShapeReader reader, Union union) {
        this.in = in;
        this.reader = reader;
        this.union = union;
    }

    /** The value, or null after a problem that leaves its kind unknown. */
    @Nullable Object read() {
        JsonInput.Start start = in.start();
        for (String key : in.keys()) {
            if (key.equals(Union.TYPE)) {
                typed = !in.isNull();
                begin(ShapeReader.caseOf(in, union));
            } else {
                member(key);
            }
        }
        if (kind == null || values == null) {
            if (!typed) {
                in.problem(in.place(start), missingType());
            }
            return null;
        }
        return kind.shape().make(values);
    }

    private void begin(Union.@Nullable Case chosen) {
        kind = chosen;
        if (chosen != null) {
            values = chosen.shape().unknown();
            for (Early member : early) {
                put(member.key(), member.place(), member.value());
            }
        }
    }

    /** Read as what it is in any kind, so that its own problems are reported, too. */
    private void member(String key) {
        Place place = kind == null || kind.shape().component(key) == null ? in.keyPlace() : null;
        Component component = union.component(key);
        Object value = null;
        if (component == null) {
            in.skip();
        } else {
            value = reader.value(component);
        }
        if (kind == null && place != null) {
            early.add(new Early(key, place, value));
        } else {
            put(key, place, value);
        }
    }

    private void put(String key, @Nullable Place place, @Nullable Object value) {
        if (kind == null || values == null) {
            return;
        }
        Component component = kind.shape().component(key);
        if (component != null) {
            values[component.index()] = value;
        } else if (place != null) {
            in.unknown(place, key, kind.keys());
        }
    }

    private Message missingType() {
        String types = union.cases().stream().map(Union.Case::code).collect(Collectors.joining(", "));
        return new Message(
                "記録の種類がありません。\"type\" に次のどれかを書いてください: " + types + "。",
                "The kind of this entry is missing. Write one of these as \"type\": " + types + ".");
    }
}
