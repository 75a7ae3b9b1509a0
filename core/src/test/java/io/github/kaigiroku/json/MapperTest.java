package io.github.kaigiroku.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A plain mapper of Jackson 3, without our module, keeps every record as it is, and writes the JSON that we write. */
class MapperTest {

    private static final Path CORPUS = Path.of("src/test/resources/io/github/kaigiroku/records");
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    record Filed(String office, MeetingRecord minutes, List<MeetingRecord> earlier) {}

    static List<MeetingRecord> records() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            Stream<MeetingRecord> samples = files.filter(
                            file -> file.getFileName().toString().matches("y_.*\\.json"))
                    .sorted()
                    .map(MapperTest::read);
            return Stream.concat(samples, GeneratedRecords.series(20_261_128L, 30, text -> true).stream())
                    .toList();
        }
    }

    private static MeetingRecord read(Path file) {
        try {
            return RecordJson.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsSavedLoadsEqual() throws IOException {
        for (MeetingRecord record : records()) {
            byte[] saved = PLAIN.writeValueAsBytes(record);
            assertThat(PLAIN.readValue(saved, MeetingRecord.class)).isEqualTo(record);
            assertThat(RecordJson.read(saved)).isEqualTo(record);
            assertThat(PLAIN.readValue(RecordJson.toBytes(record), MeetingRecord.class))
                    .isEqualTo(record);
        }
    }

    @Test
    void whatIsSavedHasTheKeysOfTheContract() throws IOException {
        for (MeetingRecord record : records()) {
            assertThat(PLAIN.readTree(PLAIN.writeValueAsBytes(record)))
                    .isEqualTo(PLAIN.readTree(RecordJson.toBytes(record)));
        }
    }

    @Test
    void recordsStandInOtherValuesAndInLists() throws IOException {
        List<MeetingRecord> all = records();
        var filed = new Filed("文書課", all.get(0), all);

        assertThat(PLAIN.readValue(PLAIN.writeValueAsString(filed), Filed.class))
                .isEqualTo(filed);
        assertThat(PLAIN.readValue(PLAIN.writeValueAsString(all), new TypeReference<List<MeetingRecord>>() {}))
                .isEqualTo(all);
    }
}
