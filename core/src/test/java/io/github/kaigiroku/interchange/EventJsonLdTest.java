package io.github.kaigiroku.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.InvalidRecordException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventJsonLdTest {

    private static final Path RECORDS = Path.of("src/test/resources/io/github/kaigiroku/records");
    private static final RecordIdentity MIDORINO = RecordIdentity.of("midorino", "みどり野市")
            .withPage(URI.create("https://www.city.midorino.example/kaigi/3.html"));

    @ParameterizedTest
    @MethodSource("io.github.kaigiroku.interchange.AkomaNtosoTest#goodRecords")
    void everyGoodRecordBecomesOneEventWithTypesOnEveryObject(Path file) throws IOException {
        JsonNode event = event(RecordJson.read(Files.readAllBytes(file)));

        assertThat(event.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(event.path("@type").asString()).isEqualTo("Event");
        objects(event)
                .forEach(node -> assertThat(node.path("@type").asString(""))
                        .as(node.toString())
                        .isNotEmpty());
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        Stream<JsonNode> below = node.valueStream().flatMap(EventJsonLdTest::objects);
        return node.isObject() ? Stream.concat(Stream.of(node), below) : below;
    }

    @ParameterizedTest
    @MethodSource("io.github.kaigiroku.interchange.AkomaNtosoTest#goldenRecords")
    void theWholeEventIsAsExpected(String name) throws IOException {
        MeetingRecord record = RecordJson.read(Files.readAllBytes(RECORDS.resolve(name + ".json")));

        Golden.compare(EventJsonLd.toBytes(record, MIDORINO), name + ".jsonld");
    }

    @Test
    void timesAreJapansAndMidnightIsTheEndOfTheDay() throws IOException {
        JsonNode event = event(RecordJson.read(Files.readAllBytes(RECORDS.resolve("y_past-midnight.json"))));

        assertThat(event.path("startDate").asString()).isEqualTo("2024-11-28T21:00:00+09:00");
        assertThat(event.path("endDate").asString()).isEqualTo("2024-11-29T01:30:00+09:00");
        assertThat(event.path("subEvent").path(0).path("endDate").asString()).isEqualTo("2024-11-29T00:00:00+09:00");
    }

    @Test
    void itMayStandInAScriptElementWhateverTheRecordSays() {
        MeetingRecord record = meeting("会議</script><script>alert(1)</script>&<!--");
        String json = new String(EventJsonLd.toBytes(record, MIDORINO), UTF_8);

        assertThat(json).doesNotContain("<", ">", "&");
        assertThat(event(record).path("name").asString())
                .isEqualTo(record.meeting().name());
    }

    @Test
    void namesKeepTheirCharacters() {
        assertThat(event(meeting("𠮷野・葛\uDB40\uDD00城 か\u3099会議")).path("name").asString())
                .isEqualTo("𠮷野・葛\uDB40\uDD00城 か\u3099会議");
    }

    @Test
    void eventAndRecordAreTwoThingsOnOnePage() {
        JsonNode event = event(meeting("会議"));

        assertThat(List.of(
                        event.path("@id").asString(),
                        event.at("/recordedIn/@id").asString()))
                .containsExactly(
                        "https://www.city.midorino.example/kaigi/3.html#event",
                        "https://www.city.midorino.example/kaigi/3.html#record");
    }

    @Test
    void aRecordWithErrorsIsRefusedBeforeAnythingIsWritten() {
        var out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> EventJsonLd.write(meeting(""), MIDORINO, out))
                .isInstanceOf(InvalidRecordException.class);
        assertThat(out.size()).isZero();
    }

    private static MeetingRecord meeting(String name) {
        MeetingRecord record = RecordJson.read("{\"meeting\": {\"name\": \"会議\"}}");
        return record.toBuilder()
                .meeting(record.meeting().toBuilder().name(name).build())
                .build();
    }

    private static JsonNode event(MeetingRecord record) {
        return JsonMapper.shared().readTree(EventJsonLd.toBytes(record, MIDORINO));
    }
}
