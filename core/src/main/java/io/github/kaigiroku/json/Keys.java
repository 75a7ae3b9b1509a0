package io.github.kaigiroku.json;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** The keys an object may have: the names of a record's components. */
final class Keys {

    private Keys() {}

    static List<String> of(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
