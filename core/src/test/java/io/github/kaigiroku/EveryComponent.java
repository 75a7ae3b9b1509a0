package io.github.kaigiroku;

import io.github.kaigiroku.internal.shape.Component;
import io.github.kaigiroku.internal.shape.Kind;
import io.github.kaigiroku.internal.shape.Shape;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sample record, and in it whatever the sample does not say: the first part that could say it does, so that a new component
 * is tested before anybody writes a sample of it.
 */
public final class EveryComponent {

    private static final Path SAMPLE = Path.of("src/test/resources/io/github/kaigiroku/records/y_every-component.json");

    private final Set<String> said = new TreeSet<>(Set.of("Meeting.period"));

    private EveryComponent() {}

    /** The record, which has no errors. */
    public static MeetingRecord record() throws IOException {
        MeetingRecord sample = RecordJson.read(SAMPLE);
        var every = new EveryComponent();
        every.see(sample);
        return (MeetingRecord) every.filled(sample);
    }

    /** Everything that some part of a value says, such as {@code Attendee.name}. */
    public static Set<String> said(Object value) {
        var every = new EveryComponent();
        every.said.clear();
        every.see(value);
        return every.said;
    }

    private void see(Object value) {
        if (value instanceof Record part) {
            for (Component component : Shape.of(part.getClass()).components()) {
                Object content = component.of(part);
                if (content != null && !content.equals(List.of())) {
                    said.add(name(part, component));
                    see(content);
                }
            }
        } else if (value instanceof List<?> list) {
            list.forEach(this::see);
        }
    }

    private static String name(Object part, Component component) {
        return part.getClass().getSimpleName() + "." + component.key();
    }

    private Object filled(Object value) {
        if (value instanceof Record part) {
            Shape shape = Shape.of(part.getClass());
            return shape.make(shape.components().stream()
                    .map(component -> said.add(name(part, component)) ? some(component) : filled(component.of(part)))
                    .toArray());
        }
        return value instanceof List<?> list ? list.stream().map(this::filled).toList() : value;
    }

    private Object some(Component component) {
        return switch (component.kind()) {
            case TEXT -> component.key();
            case TEXTS -> List.of(component.key());
            case INTEGER -> 1;
            case FLAG -> false;
            case DATE -> LocalDate.of(2024, 11, 28);
            case TIME -> LocalTime.of(14, 30);
            case CHOICE -> component.type().getEnumConstants()[0];
            case RECORD -> part(component.type());
            case RECORDS -> List.of(part(component.type()));
        };
    }

    private Object part(Class<?> type) {
        Shape shape = Shape.of(type);
        return shape.make(shape.components().stream()
                .map(component -> unsaid(component, type) ? some(component) : null)
                .toArray());
    }

    private boolean unsaid(Component component, Class<?> type) {
        return said.add(type.getSimpleName() + "." + component.key()) || component.kind() == Kind.FLAG;
    }
}
