package io.github.kaigiroku.internal.shape;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.model.Coded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 記録の読み取り: reads values by their shapes. For one text and one thread. */
public final class ShapeReader {

    private final JsonInput in;

    /**
     * A reader of values.
     *
     * @param in the cursor over the text
     */
    public ShapeReader(JsonInput in) {
        this.in = in;
    }

    /**
     * Reads the record the cursor stands on.
     *
     * @param shape its shape
     * @return the record; of what could be read, where something is wrong
     */
    public Object record(Shape shape) {
        @Nullable Object[] values = shape.unknown();
        for (String key : in.keys()) {
            Component component = shape.component(key);
            if (component == null) {
                in.unknown(shape.keys());
            } else {
                values[component.index()] = value(component);
            }
        }
        return shape.make(values);
    }

    /**
     * Reads the value the cursor stands on.
     *
     * @param component what is to be read
     * @return the value; null where it is missing or something else
     */
    public @Nullable Object value(Component component) {
        return switch (component.kind()) {
            case TEXT -> in.text();
            case TEXTS -> in.list(in::text);
            case INTEGER -> in.integer();
            case FLAG -> in.flag();
            case DATE -> in.date();
            case TIME -> in.time();
            case CHOICE -> in.choice(component.choices());
            case RECORD -> in.isObject() ? record(Shape.of(component.type())) : null;
            case RECORDS -> records(component.type());
        };
    }

    private List<Object> records(Class<?> type) {
        if (Union.isOne(type)) {
            Union union = Union.of(type);
            return in.list(() -> one(union));
        }
        Shape shape = Shape.of(type);
        return in.list(() -> record(shape));
    }

    /**
     * Reads the value of several kinds the cursor stands on.
     *
     * @param union its kinds
     * @return the value; null after a problem that leaves its kind unknown
     */
    public @Nullable Object one(Union union) {
        return in.isObject() ? new CaseReader(in, this, union).read() : null;
    }

    /** The case a word stands for. */
    static Union.@Nullable Case caseOf(JsonInput in, Union union) {
        Coded chosen = in.choice(union.choices());
        return (Union.Case) chosen;
    }
}
