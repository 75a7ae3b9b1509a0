package io.github.kaigiroku.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.kaigiroku.EveryComponent;
import io.github.kaigiroku.generated.RandomRecords;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.PublicUse;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every component of every record is known wherever records go: JSON both ways, schema and public copy; {@code InterchangeTableTest} holds the interchange table to them. */
class EveryComponentTest {

    private static final Set<String> NEVER_BESIDE_SESSIONS = Set.of("Meeting.period", "Period.from", "Period.to");

    record Untold(String name) {}

    static Stream<Class<?>> types() {
        return RandomRecords.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void shapesHaveTheComponentsAndTheKeysThatMappersSee(Class<?> type) {
        assertThat(Shape.of(type).keys())
                .containsExactlyElementsOf(Stream.of(type.getRecordComponents())
                        .map(RandomRecords::key)
                        .toList());
    }

    /** A mapper that names properties in its own way, such as {@code next_meeting}, would lose what other writers call by its key. */
    @ParameterizedTest
    @MethodSource("types")
    void keysOfSeveralWordsAreWrittenOutForMappers(Class<?> type) {
        assertThat(type.getRecordComponents())
                .filteredOn(component -> !component.getName().matches("[a-z]+"))
                .allSatisfy(component -> assertThat(component.getAccessor().getAnnotation(JsonProperty.class))
                        .as(
                                "%s.%s needs @JsonProperty(\"%s\")",
                                type.getSimpleName(), component.getName(), component.getName())
                        .isNotNull());
    }

    @Test
    void kindsHaveTheWordsThatMappersSee() {
        assertThat(Union.of(ProceedingsEntry.class).cases())
                .extracting(Union.Case::code)
                .containsExactlyElementsOf(Stream.of(ProceedingsEntry.class
                                .getAnnotation(JsonSubTypes.class)
                                .value())
                        .map(JsonSubTypes.Type::name)
                        .toList());
    }

    @Test
    void everyComponentIsKeptOnTheWayThroughJson() throws IOException {
        MeetingRecord record = EveryComponent.record();
        Set<String> all = new TreeSet<>();
        types().forEach(type -> Shape.of(type).keys().forEach(key -> all.add(type.getSimpleName() + "." + key)));
        all.removeAll(NEVER_BESIDE_SESSIONS);

        assertThat(EveryComponent.said(record)).isEqualTo(all);
        assertThat(RecordJson.read(RecordJson.toBytes(record))).isEqualTo(record);
        assertThat(RecordValidator.validate(record)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void aPublicCopyMapsEveryTextThatIsNotKept() throws IOException {
        MeetingRecord record = EveryComponent.record();
        List<String> mapped = new ArrayList<>();
        MeetingRecord changed = (MeetingRecord) new ShapeMapping((path, text) -> {
                    mapped.add(path);
                    return text + "\u0001";
                })
                .record(record, "");

        List<String> expected = new ArrayList<>();
        texts(record, "", expected);
        assertThat(mapped).containsExactlyElementsOf(expected);
        assertThat(changed.toString().chars().filter(c -> c == 1)).hasSameSizeAs(expected);
        assertThat(new ShapeMapping((path, text) -> text).record(record, "")).isEqualTo(record);
    }

    private static void texts(Object record, String path, List<String> paths) {
        for (Component component : Shape.of(record.getClass()).components()) {
            String at = path + component.key();
            Object value = component.of(record);
            boolean kept = component.terms().publicUse() == PublicUse.KEPT;
            if (value instanceof String && !kept) {
                paths.add(at);
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Record part) {
                        texts(part, at + "[" + i + "].", paths);
                    } else if (!kept) {
                        paths.add(at + "[" + i + "]");
                    }
                }
            } else if (value instanceof Record part) {
                texts(part, at + ".", paths);
            }
        }
    }

    @Test
    void aTextThatDoesNotSayWhatAPublicCopyDoesWithItIsNoPartOfARecord() {
        assertThatThrownBy(() -> Shape.of(Untold.class))
                .hasMessageContaining("Untold.name does not say what a public copy");
    }
}
