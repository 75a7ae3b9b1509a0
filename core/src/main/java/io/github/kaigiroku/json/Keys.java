package io.github.kaigiroku.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** The keys an object may have: the names of a record's components. */
final class Keys {

    private Keys() {}

    private static String of(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    static List<String> of(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents()).map(Keys::of).toList();
    }
}
