package io.github.kaigiroku.generated;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kaigiroku.model.MeetingRecord;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes records of any shape from the record components themselves, so that a new component is tested at once. */
public final class RandomRecords {

    private static final int DEEPEST = 6;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final Random random;
    private final Supplier<String> texts;
    private int depth;

    /** Records with texts from a supplier; equal seeds give equal records. */
    public RandomRecords(long seed, Supplier<String> texts) {
        this.random = new Random(seed);
        this.texts = texts;
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
            int size = depth > DEEPEST ? 0 : random.nextInt(3);
            return Stream.generate(() -> value(element(component))).limit(size).toList();
        }
        return type.isPrimitive() || random.nextInt(4) > 0 ? value(type) : null;
    }

    private Object value(Class<?> type) {
        if (type == String.class) {
            return texts.get();
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == Integer.class) {
            return random.nextInt(-2, 20);
        }
        if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(-40_000, 40_000));
        }
        if (type == LocalTime.class) {
            return LocalTime.MIN.plusMinutes(random.nextInt(MINUTES_OF_A_DAY));
        }
        Object[] kinds = type.isSealed() ? type.getPermittedSubclasses() : type.getEnumConstants();
        if (kinds == null) {
            return instance(type);
        }
        Object kind = kinds[random.nextInt(kinds.length)];
        return kind instanceof Class<?> sub ? instance(sub) : kind;
    }
}
