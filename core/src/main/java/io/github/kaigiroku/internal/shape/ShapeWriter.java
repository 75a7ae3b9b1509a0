package io.github.kaigiroku.internal.shape;

import io.github.kaigiroku.internal.decode.JsonOutput;
import io.github.kaigiroku.model.Coded;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 記録の書き出し: writes values by their shapes, components in the order of their record. */
public final class ShapeWriter {

    private static final JsonOutput.Key TYPE = new JsonOutput.Key(Union.TYPE);

    private ShapeWriter() {}

    /**
     * Writes the members of a record.
     *
     * @param out where to
     * @param shape the record's shape
     * @param record the record
     */
    public static void members(JsonOutput out, Shape shape, Object record) {
        for (Component component : shape.components()) {
            member(out, component, component.of(record));
        }
    }

    @SuppressWarnings("unchecked") // lists of texts hold texts
    private static void member(JsonOutput out, Component component, @Nullable Object value) {
        if (value == null) {
            return;
        }
        String key = component.key();
        switch (component.kind()) {
            case TEXT -> {
                out.key(component.written());
                out.value((String) value);
            }
            case TEXTS -> out.texts(key, (List<String>) value);
            case INTEGER -> {
                out.key(component.written());
                out.value((Integer) value);
            }
            case FLAG -> out.flag(key, (Boolean) value);
            case DATE -> out.date(key, (LocalDate) value);
            case TIME -> out.time(key, (LocalTime) value);
            case CHOICE -> out.choice(key, (Coded) value);
            case RECORD -> out.object(key, value, (at, part) -> members(at, Shape.of(component.type()), part));
            case RECORDS -> records(out, component, (List<?>) value);
        }
    }

    private static void records(JsonOutput out, Component component, List<?> values) {
        if (Union.isOne(component.type())) {
            Union union = Union.of(component.type());
            out.objects(component.key(), values, (at, value) -> one(at, union.of(value), value));
        } else {
            Shape shape = Shape.of(component.type());
            out.objects(component.key(), values, (at, value) -> members(at, shape, value));
        }
    }

    private static void one(JsonOutput out, Union.Case kind, Object value) {
        out.key(TYPE);
        out.value(kind.code());
        members(out, kind.shape(), value);
    }
}
