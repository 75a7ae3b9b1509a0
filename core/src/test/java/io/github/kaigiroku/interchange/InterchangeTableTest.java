package io.github.kaigiroku.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.EveryComponent;
import io.github.kaigiroku.generated.RandomRecords;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation says of every component of a record where it goes. */
class InterchangeTableTest {

    private static final Path TABLE = Path.of("docs/interchange.md");
    private static final RecordIdentity IDENTITY = RecordIdentity.of("midorino", "みどり野市");
    private static final Path RECORD = Path.of("src/test/resources/io/github/kaigiroku/records/y_every-component.json");

    record Component(String path, Class<?> owner, String key) {

        @Override
        public String toString() {
            return path;
        }
    }

    /** Those that can be changed: this library writes one version, and no period stands beside sessions. */
    static Stream<Component> components() {
        return components("", MeetingRecord.class)
                .filter(component -> !component.path().matches("formatVersion|meeting\\.period\\..*"));
    }

    /** A component has a row where a change of it changes what is written; the row tells the formats it is in from the others. */
    @ParameterizedTest
    @MethodSource("components")
    void theTableSaysOfEveryComponentWhetherItIsWritten(Component component) throws IOException {
        MeetingRecord record = EveryComponent.record();
        MeetingRecord changed = OneChange.of(record, component.owner(), component.key());
        assertThat(changed).isNotEqualTo(record);
        List<String> row = rows().getOrDefault(component.path(), List.of("–", "–"));
        if (isReference(changed)) {
            assertThat(row.get(0))
                    .as("%s is a reference; say how it is written in a row of %s", component, TABLE)
                    .isNotEqualTo("–");
            return;
        }
        boolean xml = !Arrays.equals(AkomaNtoso.toBytes(record, IDENTITY), AkomaNtoso.toBytes(changed, IDENTITY));
        boolean json = !Arrays.equals(EventJsonLd.toBytes(record, IDENTITY), EventJsonLd.toBytes(changed, IDENTITY));

        assertThat(row.get(0).equals("–"))
                .as("%s is %s Akoma Ntoso; say so in a row of %s", component, xml ? "written to" : "not in", TABLE)
                .isEqualTo(!xml);
        assertThat(row.get(1).equals("–"))
                .as("%s is %s the JSON-LD; say so in a row of %s", component, json ? "written to" : "not in", TABLE)
                .isEqualTo(!json);
    }

    /** What refers to a part, or is referred to, cannot be changed alone. */
    private static boolean isReference(MeetingRecord changed) {
        return RecordValidator.validate(changed).stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void theRowsStandInTheOrderOfTheComponents() throws IOException {
        List<String> components =
                components("", MeetingRecord.class).map(Component::path).toList();

        assertThat(components).containsSubsequence(rows().keySet());
    }

    private static Map<String, List<String>> rows() throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Pattern.compile("^\\| `([^`]+)` \\| (.*) \\| (.*) \\|$", Pattern.MULTILINE)
                .matcher(Files.readString(TABLE))
                .results()
                .forEach(row -> rows.put(row.group(1), List.of(row.group(2), row.group(3))));
        return rows;
    }

    @Test
    void whatTheTableCallsWrittenIsWritten() throws IOException {
        MeetingRecord record = RecordJson.read(Files.readAllBytes(RECORD));
        String xml =
                new String(AkomaNtoso.toBytes(record, RecordIdentity.of("midorino", "みどり野市")), StandardCharsets.UTF_8);
        List<String> named = Pattern.compile("\\b(?:name|class|type)=\"[^\"]+\"")
                .matcher(Files.readString(TABLE))
                .results()
                .map(match -> match.group())
                .filter(attribute -> !attribute.endsWith(" closed\"") && !attribute.contains("period"))
                .distinct()
                .toList();

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(xml).contains(named);
    }

    private static Stream<Component> components(String path, Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses())
                    .flatMap(kind -> components(kind.getSimpleName().toLowerCase(Locale.ROOT) + ".", kind));
        }
        return Stream.of(type.getRecordComponents()).flatMap(component -> {
            Class<?> element = element(component);
            String key = RandomRecords.key(component);
            boolean parted = element != type && (element.isRecord() || element.isSealed());
            return parted ? components(path + key + ".", element) : Stream.of(new Component(path + key, type, key));
        });
    }

    private static Class<?> element(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }
}
