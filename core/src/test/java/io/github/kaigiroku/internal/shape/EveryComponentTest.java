package io.github.kaigiroku.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.kaigiroku.generated.RandomRecords;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.PublicUse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every component of every record is known wherever records go: JSON both ways, schema and public copy; {@code InterchangeTableTest} holds the interchange table to them. */
class EveryComponentTest {

    private static final Path SAMPLE = Path.of("src/test/resources/io/github/kaigiroku/records/y_every-component.json");
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
    void theSampleHasEveryComponentAndKeepsItOnTheWayThroughJson() throws IOException {
        MeetingRecord record = RecordJson.read(SAMPLE);
        Set<String> filled = new TreeSet<>(NEVER_BESIDE_SESSIONS);
        fill(record, filled);
        Set<String> all = new TreeSet<>();
        types().forEach(type -> Shape.of(type).keys().forEach(key -> all.add(type.getSimpleName() + "." + key)));

        assertThat(filled).containsAll(without(all, "align", "closed"));
        assertThat(RecordJson.read(RecordJson.toBytes(record))).isEqualTo(record);
    }

    private static List<String> without(Set<String> keys, String... common) {
        return keys.stream()
                .filter(key -> Stream.of(common).noneMatch(word -> key.endsWith("." + word)))
                .toList();
    }

    private static void fill(Object record, Set<String> filled) {
        for (Component component : Shape.of(record.getClass()).components()) {
            Object value = component.of(record);
            List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            if (!values.isEmpty()) {
                filled.add(record.getClass().getSimpleName() + "." + component.key());
            }
            values.stream().filter(Record.class::isInstance).forEach(part -> fill(part, filled));
        }
    }

    @Test
    void aPublicCopyMapsEveryTextThatIsNotKept() throws IOException {
        MeetingRecord record = RecordJson.read(SAMPLE);
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

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaIsWhatTheComponentsAndTheirTermsSay(Class<?> type) throws IOException {
        try (InputStream json = RecordJson.schema()) {
            JsonNode root = JsonMapper.shared().readTree(json);
            JsonNode node = type == MeetingRecord.class ? root : root.at("/$defs/" + definition(type));
            JsonNode expected = new SchemaOfRecord(type).asFarAsItGoes();
            assertThat(new SchemaOfRecord(type).without(node)).isEqualTo(expected);
        }
    }

    static String definition(Class<?> type) {
        String name = type.getSimpleName();
        return type == ProceedingsEntry.class
                ? "entry"
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
