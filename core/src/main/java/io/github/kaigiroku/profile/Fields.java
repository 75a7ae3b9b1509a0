package io.github.kaigiroku.profile;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.internal.decode.Place;
import io.github.kaigiroku.problem.Message;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 定義の項目: reads one object of a profile, whose keys are required unless said; a missing key is a problem. */
final class Fields {

    private record Field(Supplier<? extends @Nullable Object> reader, boolean required) {}

    private final JsonInput in;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    private boolean complete = true;

    Fields(JsonInput in) {
        this.in = in;
    }

    Fields required(String key, Supplier<? extends @Nullable Object> reader) {
        fields.put(key, new Field(reader, true));
        return this;
    }

    Fields optional(String key, Supplier<? extends @Nullable Object> reader) {
        fields.put(key, new Field(reader, false));
        return this;
    }

    static Message outOfRange(Number number, Number least, Number most) {
        return new Message(
                number + " は範囲の外です。" + least + " から " + most + " までの数を書いてください。",
                number + " is out of range. Write a number from " + least + " to " + most + ".");
    }

    /** Reads the object and makes the value; null after a problem. */
    <T> @Nullable T read(Function<Fields, T> make) {
        Place place = in.here();
        for (String key : in.keys()) {
            Field field = fields.get(key);
            if (field == null) {
                in.unknown(fields.keySet());
            } else {
                value(key, field);
            }
        }
        fields.forEach((key, field) -> {
            if (field.required() && !values.containsKey(key)) {
                missing(place, key);
            }
        });
        return complete ? make.apply(this) : null;
    }

    /** Missing and null are the same; a value that could not be read is a problem already reported. */
    private void value(String key, Field field) {
        if (!in.isNull()) {
            Object value = field.reader().get();
            complete &= value != null;
            values.put(key, value == null ? "" : value);
        }
    }

    private void missing(Place object, String key) {
        complete = false;
        String path = object.path().equals("$") ? key : object.path() + "." + key;
        in.problem(new Place(path, object.line(), object.column()), missing(key));
    }

    static Message missing(String key) {
        return new Message("項目 " + key + " がありません。書き加えてください。", "The key " + key + " is missing. Add it.");
    }

    @Nullable Object valueIfAny(String key) {
        return values.get(key);
    }
}
