package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.shape.Component;
import io.github.kaigiroku.problem.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what the rules find in one record; for one thread. */
final class Findings {

    private record Found(RecordPath path, FindingCode code, List<String> words) {}

    private final List<Found> found = new ArrayList<>();

    /** Notes a finding; the words fill the code's message in their order. */
    void add(FindingCode code, RecordPath path, Object... words) {
        found.add(new Found(path, code, Stream.of(words).map(Object::toString).toList()));
    }

    /** Notes a finding whose message begins with what the component is called in Japanese and English. */
    void addNamed(FindingCode code, RecordPath path, Object value) {
        Message name = name(path);
        add(code, path, name.japanese(), name.english(), value);
    }

    /** What the last component of a path is called on the forms; its key where they have no name for it. */
    private static Message name(RecordPath path) {
        Component component = path.component();
        @Nullable Message name = component == null ? null : component.formName();
        return name == null ? new Message(path.name(), path.name()) : name;
    }

    /** Everything found, in the order of the record, and at one place in the order of the codes. */
    List<Finding> inRecordOrder(Measure measure) {
        found.sort(Comparator.comparing(Found::path).thenComparing(Found::code));
        return found.stream()
                .map(f -> f.code.at(f.path.toString(), f.words, measure))
                .toList();
    }
}
