package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way to a component of a record; becomes a text such as {@code attendees[3].name} only when somebody asks. */
final class RecordPath implements Comparable<RecordPath> {

    /** Component names in an order that agrees with every record of the model (but for {@code Decision}, text first). */
    static final List<String> ORDER = List.of(
            "formatVersion",
            "meeting",
            "attendees",
            "explainers",
            "agenda",
            "id",
            "number",
            "level",
            "speaker",
            "agendaItem",
            "date",
            "start",
            "end",
            "from",
            "to",
            "label",
            "title",
            "name",
            "group",
            "sessions",
            "period",
            "venue",
            "conduct",
            "openness",
            "observers",
            "quorum",
            "recording",
            "signers",
            "nextMeeting",
            "required",
            "members",
            "role",
            "affiliation",
            "seat",
            "attendance",
            "mode",
            "arrived",
            "left",
            "proxyFor",
            "reason",
            "legalGround",
            "note",
            "file",
            "materials",
            "method",
            "for",
            "against",
            "abstained",
            "votes",
            "result",
            "text",
            "kind",
            "align",
            "vote",
            "type",
            "closed",
            "items",
            "department",
            "section",
            "phone",
            "extension",
            "fax",
            "email",
            "staff",
            "headcount",
            "secretariat",
            "details",
            "proceedings",
            "closedParts");

    private static final int NO_INDEX = -1;
    private static final Comparator<RecordPath> BY_STEP = Comparator.<RecordPath>comparingInt(
                    step -> ORDER.indexOf(step.name))
            .thenComparingInt(step -> step.index);

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

    /** The last component of the path. */
    String name() {
        return name;
    }

    /** The path without its last step; the path itself where it has only one. */
    RecordPath owner() {
        return parent == null ? this : parent;
    }

    @Override
    public int compareTo(RecordPath other) {
        Iterator<RecordPath> mine = steps().iterator();
        Iterator<RecordPath> others = other.steps().iterator();
        while (mine.hasNext() && others.hasNext()) {
            int order = BY_STEP.compare(mine.next(), others.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(mine.hasNext(), others.hasNext());
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
