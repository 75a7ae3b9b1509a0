package io.github.kaigiroku.internal.shape;

import io.github.kaigiroku.internal.decode.JsonKey;
import io.github.kaigiroku.internal.decode.JsonOutput;
import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.model.ProceedingsEntry;
import java.time.LocalTime;
import java.util.List;

/** 記録の書き出し: writes values by their shapes, components in the order of their record. */
public final class ShapeWriter {

    private static final JsonKey TYPE = new JsonKey(Union.TYPE);

    private ShapeWriter() {}

    /**
     * Writes the members of a value; those of an entry begin with its type.
     *
     * @param out where to
     * @param value a record of the model
     */
    public static void members(JsonOutput out, Object value) {
        if (value instanceof ProceedingsEntry) {
            one(out, Union.of(ProceedingsEntry.class).of(value), value);
        } else {
            members(out, Shape.of(value.getClass()), value);
        }
    }

    private static void members(JsonOutput out, Shape shape, Object record) {
        for (Component component : shape.components()) {
            Object value = component.of(record);
            if (value != null && !isLeftOut(component.kind(), value)) {
                out.key(component.written());
                value(out, component, value);
            }
        }
    }

    private static boolean isLeftOut(Kind kind, Object value) {
        return switch (kind) {
            case FLAG -> !(Boolean) value;
            case TEXTS, RECORDS -> ((List<?>) value).isEmpty();
            case TEXT, INTEGER, DATE, TIME, CHOICE, RECORD -> false;
        };
    }

    @SuppressWarnings("unchecked") // lists of texts hold texts
    private static void value(JsonOutput out, Component component, Object value) {
        switch (component.kind()) {
            case TEXT -> out.value((String) value);
            case TEXTS -> out.value((List<String>) value);
            case INTEGER -> out.value((int) (Integer) value);
            case FLAG -> out.value((boolean) (Boolean) value);
            case DATE -> out.value(value.toString());
            case TIME -> out.value((LocalTime) value);
            case CHOICE -> out.value(((Coded) value).code());
            case RECORD -> out.object(value, ShapeWriter::members);
            case RECORDS -> records(out, component, (List<?>) value);
        }
    }

    private static void records(JsonOutput out, Component component, List<?> values) {
        if (Union.isOne(component.type())) {
            Union union = Union.of(component.type());
            out.values(values, (list, value) -> list.object(value, (at, one) -> one(at, union.of(one), one)));
        } else {
            Shape shape = Shape.of(component.type());
            out.values(values, (list, value) -> list.object(value, (at, one) -> members(at, shape, one)));
        }
    }

    private static void one(JsonOutput out, Union.Case kind, Object value) {
        out.key(TYPE);
        out.value(kind.code());
        members(out, kind.shape(), value);
    }
}
