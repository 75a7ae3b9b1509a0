package io.github.kaigiroku.interchange;

import io.github.kaigiroku.internal.shape.Component;
import io.github.kaigiroku.internal.shape.Shape;
import io.github.kaigiroku.model.MeetingRecord;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A record that differs from another one in one component: the first value of it is another one. */
final class OneChange {

    private final Class<?> owner;
    private final String key;
    private boolean done;

    private OneChange(Class<?> owner, String key) {
        this.owner = owner;
        this.key = key;
    }

    /** The changed record; an equal one where no part has a value of the component. */
    static MeetingRecord of(MeetingRecord record, Class<?> owner, String key) {
        return (MeetingRecord) new OneChange(owner, key).in(record);
    }

    private Object in(Object value) {
        if (value instanceof Record part) {
            Shape shape = Shape.of(part.getClass());
            Object[] values = shape.unknown();
            for (Component component : shape.components()) {
                Object content = component.of(part);
                boolean meant =
                        !done && part.getClass() == owner && component.key().equals(key);
                values[component.index()] = meant ? other(component, content) : in(content);
            }
            return shape.make(values);
        }
        return value instanceof List<?> list ? list.stream().map(this::in).toList() : value;
    }

    private Object other(Component component, Object content) {
        if (content == null || content.equals(List.of()) || content.equals("")) {
            return content;
        }
        done = true;
        return switch (component.kind()) {
            case TEXT -> content + "改";
            case TEXTS -> {
                List<Object> more = new ArrayList<>((List<?>) content);
                more.add("改");
                yield more;
            }
            case INTEGER -> (Integer) content + 1;
            case FLAG -> !(Boolean) content;
            case DATE -> ((LocalDate) content).plusDays(1);
            case TIME -> ((LocalTime) content).plusMinutes(1);
            case CHOICE -> another(component.type().getEnumConstants(), content);
            case RECORD -> null;
            case RECORDS -> List.of();
        };
    }

    private static Object another(Object[] choices, Object choice) {
        return Stream.of(choices).filter(other -> other != choice).findFirst().orElseThrow();
    }
}
