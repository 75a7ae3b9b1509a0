package io.github.kaigiroku.generated;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kaigiroku.model.MeetingRecord;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes records from the record components themselves, so that a new component is tested at once. */
public final class RandomRecords {

    private final Contents contents;
    private int depth;

    /** Records of any shape, most of them wrong, with texts from a supplier; equal seeds give equal records. */
    public RandomRecords(long seed, Supplier<String> texts) {
        this(new AnyContents(new Random(seed), texts));
    }

    RandomRecords(Contents contents) {
        this.contents = contents;
    }

    /** What stands in the components of a random record. */
    interface Contents {

        /** Whether a component that is not a list is left out. */
        boolean isMissing(RecordComponent component);

        /** How many elements a list has in a record that is so deep in the whole one, which is itself 1 deep. */
        int size(RecordComponent component, int depth);

        /** One of the kinds of a sealed type. */
        Class<?> kind(Class<?>[] kinds);

        /** A value, or an element, of a type that has no components. */
        Object simple(RecordComponent component, Class<?> type);
    }

    /** The next record. */
    public MeetingRecord next() {
        MeetingRecord record = (MeetingRecord) instance(MeetingRecord.class);
        return record.toBuilder().formatVersion(MeetingRecord.FORMAT_VERSION).build();
    }

    /** Every record type of the model. */
    public static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(MeetingRecord.class, types);
        return types;
    }

    private static void collect(Class<?> type, Set<Class<?>> types) {
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(kind -> collect(kind, types));
        } else if (type.isRecord() && types.add(type)) {
            Stream.of(type.getRecordComponents()).map(RandomRecords::element).forEach(of -> collect(of, types));
        }
    }

    /** The key of a component: its name, but for {@code for}, which is no name in Java. */
    public static String key(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    private static Class<?> element(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    private Object instance(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        depth++;
        Object[] values = Stream.of(components).map(this::value).toArray();
        depth--;
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == List.class) {
            int size = contents.size(component, depth);
            return Stream.generate(() -> value(component, element(component)))
                    .limit(size)
                    .toList();
        }
        return !type.isPrimitive() && contents.isMissing(component) ? null : value(component, type);
    }

    private Object value(RecordComponent component, Class<?> type) {
        if (type.isSealed()) {
            return instance(contents.kind(type.getPermittedSubclasses()));
        }
        return type.isRecord() ? instance(type) : contents.simple(component, type);
    }
}
