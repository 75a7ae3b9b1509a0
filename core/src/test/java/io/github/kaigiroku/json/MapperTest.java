package io.github.kaigiroku.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.kaigiroku.EveryComponent;
import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
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

    /** Names that a mapper gives to other values, and what it leaves out of them, do not reach records. */
    static Stream<JsonMapper.Builder> settings() {
        return Stream.of(
                JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE),
                JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE),
                JsonMapper.builder()
                        .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                                .withContentInclusion(JsonInclude.Include.NON_EMPTY)),
                JsonMapper.builder()
                        .changeDefaultPropertyInclusion(
                                usual -> usual.withValueInclusion(JsonInclude.Include.NON_DEFAULT)),
                JsonMapper.builder().enable(EnumFeature.WRITE_ENUMS_USING_INDEX),
                JsonMapper.builder().enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS),
                JsonMapper.builder()
                        .changeDefaultVisibility(
                                usual -> usual.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                                        .withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void mappersOfManySettingsKeepTheContract(JsonMapper.Builder setting) throws IOException {
        JsonMapper mapper = setting.build();
        MeetingRecord record = EveryComponent.record();
        byte[] saved = mapper.writeValueAsBytes(record);

        assertThat(RecordJson.read(saved)).isEqualTo(record);
        assertThat(mapper.readValue(saved, MeetingRecord.class)).isEqualTo(record);
        assertThat(mapper.readValue(RecordJson.toBytes(record), MeetingRecord.class))
                .isEqualTo(record);
    }
}
