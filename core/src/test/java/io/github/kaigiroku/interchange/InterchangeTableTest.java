package io.github.kaigiroku.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.generated.RandomRecords;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation says of every component of a record where it goes. */
class InterchangeTableTest {

    private static final Path TABLE = Path.of("docs/interchange.md");
    private static final Path RECORD = Path.of("src/test/resources/io/github/kaigiroku/records/y_every-component.json");

    @Test
    void theTableListsEveryComponentInItsOrder() throws IOException {
        List<String> rows = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE)
                .matcher(Files.readString(TABLE))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(components("", MeetingRecord.class).toList());
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

    private static Stream<String> components(String path, Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses())
                    .flatMap(kind -> components(kind.getSimpleName().toLowerCase(Locale.ROOT) + ".", kind));
        }
        return Stream.of(type.getRecordComponents()).flatMap(component -> {
            Class<?> element = element(component);
            boolean parted = element != type && (element.isRecord() || element.isSealed());
            return parted
                    ? components(path + RandomRecords.key(component) + ".", element)
                    : Stream.of(path + RandomRecords.key(component));
        });
    }

    private static Class<?> element(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }
}
