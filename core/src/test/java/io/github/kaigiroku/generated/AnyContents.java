package io.github.kaigiroku.generated;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.function.Supplier;

/** Anything that fits the types, whether it makes sense or not. */
final class AnyContents implements RandomRecords.Contents {

    private static final int DEEPEST = 6;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final Random random;
    private final Supplier<String> texts;

    AnyContents(Random random, Supplier<String> texts) {
        this.random = random;
        this.texts = texts;
    }

    @Override
    public boolean isMissing(RecordComponent component) {
        return random.nextInt(4) == 0;
    }

    @Override
    public int size(RecordComponent component, int depth) {
        return depth > DEEPEST ? 0 : random.nextInt(3);
    }

    @Override
    public Class<?> kind(Class<?>[] kinds) {
        return kinds[random.nextInt(kinds.length)];
    }

    @Override
    public Object simple(RecordComponent component, Class<?> type) {
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
        Object[] choices = type.getEnumConstants();
        return choices[random.nextInt(choices.length)];
    }
}
