package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.internal.shape.Component;
import io.github.kaigiroku.internal.shape.ComponentOrder;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The way to a component of a record; becomes a text such as {@code attendees[3].name} only when somebody asks. */
final class RecordPath implements Comparable<RecordPath> {

    private static final int NO_INDEX = -1;

    private final @Nullable RecordPath parent;
    private final String name;
    private final int index;

    private RecordPath(@Nullable RecordPath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    static RecordPath of(String name) {
        return new RecordPath(null, name, NO_INDEX);
    }

    /** The path of an agenda item. */
    static RecordPath of(AgendaIndex.Place place) {
        AgendaIndex.Place above = place.above();
        return (above == null ? of("agenda") : of(above).then("items")).at(place.index());
    }

    /**
     * The path of a component.
     *
     * @param owner the path of its record; null for the whole record
     */
    static RecordPath of(@Nullable RecordPath owner, String name) {
        return new RecordPath(owner, name, NO_INDEX);
    }

    /** A path without indexes, from components joined by full stops. */
    static RecordPath parse(String path) {
        int stop = path.indexOf('.');
        return stop < 0 ? of(path) : of(path.substring(0, stop)).then(path.substring(stop + 1));
    }

    RecordPath then(String component) {
        return new RecordPath(this, component, NO_INDEX);
    }

    RecordPath at(int element) {
        return new RecordPath(parent, name, element);
    }

    /** The component the path leads to, or null where the model has none. */
    @Nullable Component component() {
        return ComponentOrder.component(owner(), name);
    }

    /** The type of the record that the last component belongs to. */
    private Class<?> owner() {
        Component above = parent == null ? null : parent.component();
        return above == null ? MeetingRecord.class : above.type();
    }

    /** What the last component is called in JSON. */
    String name() {
        return name;
    }

    @Override
    public int compareTo(RecordPath other) {
        Iterator<RecordPath> mine = steps().iterator();
        Iterator<RecordPath> others = other.steps().iterator();
        while (mine.hasNext() && others.hasNext()) {
            int order = mine.next().compareStep(others.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(mine.hasNext(), others.hasNext());
    }

    /** Compares the last steps of two paths that are the same before them. */
    private int compareStep(RecordPath other) {
        if (!name.equals(other.name)) {
            Class<?> owner = owner();
            return Integer.compare(ComponentOrder.of(owner, name), ComponentOrder.of(owner, other.name));
        }
        return Integer.compare(index, other.index);
    }

    private Deque<RecordPath> steps() {
        var steps = new ArrayDeque<RecordPath>();
        for (RecordPath step = this; step != null; step = step.parent) {
            steps.addFirst(step);
        }
        return steps;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (RecordPath step : steps()) {
            text.append(text.isEmpty() ? "" : ".").append(step.name);
            if (step.index != NO_INDEX) {
                text.append('[').append(step.index).append(']');
            }
        }
        return text.toString();
    }
}
