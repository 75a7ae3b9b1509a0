package io.github.kaigiroku.generated;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Paragraphs;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.RequiredUnless;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Random;

/**
 * What may stand in valid records: optional things now and then, lists that are empty now and then and seldom very long. What
 * refers to something is a number, of which {@link Wiring} makes a reference.
 */
final class ValidContents implements RandomRecords.Contents {

    private static final int MANY = 110;
    private static final int LEVELS = 5;
    private static final double USUALLY_MISSING = 0.7;

    /** Components that real records nearly always have, and those that they seldom have. */
    private static final Map<String, Double> MISSING = Map.of(
            "meeting",
            0.0,
            "secretariat",
            0.2,
            "venue",
            0.2,
            "speaker",
            0.2,
            "agendaItem",
            0.3,
            "label",
            0.2,
            "role",
            0.5,
            "align",
            0.9,
            "closedParts",
            0.9);

    private static final Map<String, Integer> MOST = Map.of("attendees", 8, "proceedings", 14);

    private final Random random;
    private final GeneratedTexts texts;

    ValidContents(Random random, GeneratedTexts texts) {
        this.random = random;
        this.texts = texts;
    }

    @Override
    public boolean isMissing(RecordComponent component) {
        return !isRequired(component)
                && random.nextDouble() < MISSING.getOrDefault(component.getName(), USUALLY_MISSING);
    }

    private static boolean isRequired(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(NotBlank.class)
                || component.getAccessor().isAnnotationPresent(NotNull.class)
                || component.isAnnotationPresent(RequiredUnless.class);
    }

    @Override
    public int size(RecordComponent component, int depth) {
        if (component.getName().equals("items")) {
            return depth > LEVELS || random.nextInt(4) > 0 ? 0 : random.nextInt(4);
        }
        if (component.getDeclaringRecord() != MeetingRecord.class) {
            return random.nextInt(4);
        }
        int turn = random.nextInt(45);
        int most = MOST.getOrDefault(component.getName(), 4);
        return turn < 4 ? 0 : turn == 4 ? MANY + random.nextInt(20) : 1 + random.nextInt(most);
    }

    @Override
    public Class<?> kind(Class<?>[] kinds) {
        return random.nextBoolean() ? Remark.class : kinds[random.nextInt(kinds.length)];
    }

    @Override
    public Object simple(RecordComponent component, Class<?> type) {
        if (type == String.class) {
            return text(component);
        }
        if (type == boolean.class) {
            return random.nextInt(10) == 0;
        }
        if (type == Integer.class) {
            return random.nextInt(300);
        }
        if (type == LocalDate.class) {
            return GeneratedTimes.day(random);
        }
        if (type == LocalTime.class) {
            return GeneratedTimes.time(random);
        }
        Object[] choices = type.getEnumConstants();
        return choices[random.nextInt(choices.length)];
    }

    private String text(RecordComponent component) {
        Class<?> owner = component.getDeclaringRecord();
        boolean materials = owner == AgendaItem.class && component.getType() != String.class;
        if (materials || component.getName().equals("agendaItem")) {
            return String.valueOf(random.nextInt(100));
        }
        if (owner == AgendaItem.class && component.getName().equals("number")) {
            return texts.word(random, "1", "2", "3", "（１）", "（２）", "議案第１号", "その他");
        }
        if (owner == Material.class && component.getName().equals("label")) {
            return texts.word(random, "資料1", "資料２", "資料３－１", "参考資料");
        }
        return component.isAnnotationPresent(Paragraphs.class) ? texts.paragraphs(random) : texts.line(random);
    }
}
