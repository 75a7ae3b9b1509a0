package io.github.kaigiroku.profile;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.internal.decode.Place;
import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.profile.RecordShape.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 様式の定義の読み取り: reads the records of a profile from JSON; what is missing or out of range is a problem at its place. */
final class ProfileReading {

    private final JsonInput in;
    private final ProfileValues values;

    ProfileReading(JsonInput in) {
        this.in = in;
        this.values = new ProfileValues(in);
    }

    /** A profile of either version. */
    @Nullable FormProfile profile() {
        Place place = in.here();
        var written = (WrittenProfile) record(WrittenProfile.class);
        return written == null ? null : written.profile(in, place);
    }

    private @Nullable Object record(Class<?> type) {
        Place place = in.here();
        RecordShape shape = RecordShape.of(type);
        var fields = new Fields(in);
        for (Component component : shape.components()) {
            Supplier<@Nullable Object> reader = () -> value(component);
            if (component.isRequired()) {
                fields.required(component.key(), reader);
            } else {
                fields.optional(component.key(), reader);
            }
        }
        Object value = fields.read(read -> shape.make(arguments(shape, read)));
        if (value != null) {
            ProfileMistakes.of(value).forEach(problem -> in.problem(place, problem));
        }
        return value;
    }

    private static @Nullable Object[] arguments(RecordShape shape, Fields read) {
        List<Component> components = shape.components();
        var arguments = new @Nullable Object[components.size()];
        for (int i = 0; i < arguments.length; i++) {
            Component component = components.get(i);
            arguments[i] = argument(read.valueIfAny(component.key()), component);
        }
        return arguments;
    }

    /** What the constructor gets; null for it to put its own default. */
    private static @Nullable Object argument(@Nullable Object value, Component component) {
        if (component.type() == boolean.class) {
            return Boolean.TRUE.equals(value);
        }
        if (value == null && component.isNumber()) {
            double missing = component.setting().missing();
            return component.type() == int.class ? (Object) (int) missing : (Object) missing;
        }
        return value;
    }

    private @Nullable Object value(Component component) {
        Setting setting = component.setting();
        Class<?> type = component.type();
        if (type == double.class) {
            return values.number(setting);
        }
        if (type == int.class) {
            return values.integer(setting);
        }
        if (type == boolean.class) {
            return in.flag();
        }
        return type == List.class ? list(component) : single(type, setting);
    }

    private @Nullable Object single(Class<?> type, Setting setting) {
        if (type == String.class) {
            return values.text(setting);
        }
        if (type == Pattern.class) {
            return values.pattern(setting);
        }
        if (type == PaperSize.class) {
            return paper();
        }
        if (type == Words.class) {
            return values.words();
        }
        if (type == Part.class) {
            return part();
        }
        return Coded.class.isAssignableFrom(type) ? in.choice(choices(type)) : record(type);
    }

    private static Coded[] choices(Class<?> type) {
        return (Coded[]) type.getEnumConstants();
    }

    private @Nullable List<Object> list(Component component) {
        Place place = in.here();
        Class<?> element = component.elementType();
        // a label of one line need not be a list
        if (element == Pattern.class && in.isText()) {
            Object only = single(element, component.setting());
            return only == null ? null : List.of(only);
        }
        List<Object> list = in.list(() -> single(element, component.setting()));
        if (!list.isEmpty() || !component.isRequired()) {
            return list;
        }
        in.problem(place, ProfileValues.NONE);
        return null;
    }

    private @Nullable Object paper() {
        if (!in.isText()) {
            return record(PaperSize.class);
        }
        Place place = in.here();
        String name = in.text();
        PaperSize size = PaperSize.NAMED.get(name);
        if (size == null && name != null) {
            in.unknownWord(place, name, PaperSize.NAMED.keySet());
        }
        return size;
    }

    private @Nullable Object part() {
        Place place = in.here();
        List<Object> parts = new ArrayList<>();
        int keys = 0;
        for (String key : in.keys()) {
            PartKind kind = kind(key);
            if (kind == null) {
                in.unknown(PartKind.keys());
            } else {
                keys++;
                Object part = record(kind.type());
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        if (keys != 1) {
            String all = String.join(", ", PartKind.keys());
            in.problem(
                    place, new Message("部分には " + all + " のどれか一つを書いてください。", "Write exactly one of " + all + " here."));
        }
        return parts.isEmpty() ? null : parts.get(0);
    }

    private static @Nullable PartKind kind(String key) {
        for (PartKind kind : PartKind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        return null;
    }
}
