package io.github.kaigiroku.internal.shape;

import io.github.kaigiroku.model.PublicUse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** 文の書換え: makes a record in which every text that a public copy does not keep is what a function says of it. */
public final class ShapeMapping {

    private final BinaryOperator<String> mapping;

    /**
     * A mapping.
     *
     * @param mapping says from a path, such as {@code attendees[3].name}, and the text there what stands there instead
     */
    public ShapeMapping(BinaryOperator<String> mapping) {
        this.mapping = mapping;
    }

    /**
     * Maps the texts of a record, in their order.
     *
     * @param record a value of the model
     * @param path where it stands; empty for a whole record
     * @return a changed copy
     */
    public Object record(Object record, String path) {
        Shape shape = Shape.of(record.getClass());
        @Nullable Object[] values = shape.unknown();
        for (Component component : shape.components()) {
            String at = path.isEmpty() ? component.key() : path + "." + component.key();
            Object value = component.of(record);
            boolean kept = component.terms().publicUse() == PublicUse.KEPT;
            values[component.index()] = value == null || kept ? value : value(component, value, at);
        }
        return shape.make(values);
    }

    private Object value(Component component, Object value, String path) {
        return switch (component.kind()) {
            case TEXT -> mapping.apply(path, (String) value);
            case TEXTS, RECORDS -> elements(component, (List<?>) value, path);
            case RECORD -> record(value, path);
            case INTEGER, FLAG, DATE, TIME, CHOICE -> value;
        };
    }

    private List<Object> elements(Component component, List<?> elements, String path) {
        var mapped = new ArrayList<Object>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Object element = elements.get(i);
            String at = path + "[" + i + "]";
            mapped.add(component.kind() == Kind.TEXTS ? mapping.apply(at, (String) element) : record(element, at));
        }
        return mapped;
    }
}
