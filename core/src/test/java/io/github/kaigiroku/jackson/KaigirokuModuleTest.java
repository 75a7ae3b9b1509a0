package io.github.kaigiroku.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kaigiroku.EveryComponent;
import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.problem.JsonProblem;
import io.github.kaigiroku.problem.MalformedJsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** A mapper that found our module reads what we read, and refuses what we refuse, with every problem and its place. */
class KaigirokuModuleTest {

    private static final Path CORPUS = Path.of("src/test/resources/io/github/kaigiroku/records");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new KaigirokuModule()).build();

    record Filed(String office, MeetingRecord minutes, List<MeetingRecord> earlier) {}

    @TestFactory
    Stream<DynamicTest> whatWeRefuseIsRefusedWithTheSameProblems() throws IOException {
        return files().map(file -> dynamicTest(file.getFileName().toString(), () -> {
            String json = Files.readString(file);
            List<JsonProblem> problems = problems(json);
            if (problems.isEmpty()) {
                assertThat(MAPPER.readValue(json, MeetingRecord.class)).isEqualTo(RecordJson.read(json));
            } else if (json.stripLeading().startsWith("{") && isOurs(problems)) {
                var refused = catchThrowableOfType(
                        MalformedRecordException.class, () -> MAPPER.readValue(json, MeetingRecord.class));
                assertThat(refused.problems()).isEqualTo(problems);
                assertThat(refused.getLocation().getLineNr())
                        .isEqualTo(problems.get(0).line());
            } else {
                assertThatThrownBy(() -> MAPPER.readValue(json, MeetingRecord.class))
                        .isInstanceOf(tools.jackson.core.JacksonException.class);
            }
        }));
    }

    /** Text after the end of the record is the mapper's own to refuse. */
    private static boolean isOurs(List<JsonProblem> problems) {
        return problems.stream().noneMatch(problem -> problem.path().equals("$"));
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(KaigirokuModuleTest::isText)
                    .filter(file -> !file.endsWith("n_json-null.json")) // to a mapper, null is no record
                    .filter(file ->
                            !file.toString().matches(".*n_json-(too-deep|long-number).json")) // limits are its own
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean isText(Path file) {
        try {
            return !Files.readString(file).startsWith("\uFEFF");
        } catch (IOException e) {
            return false;
        }
    }

    private static List<JsonProblem> problems(String json) {
        try {
            RecordJson.read(json);
            return List.of();
        } catch (MalformedJsonException e) {
            return e.problems();
        }
    }

    @Test
    void whatIsSavedLoadsEqualAloneInOtherValuesAndInLists() {
        List<MeetingRecord> records = GeneratedRecords.series(20_261_129L, 20, text -> true);
        var filed = new Filed("文書課", records.get(0), records);
        byte[] saved = MAPPER.writeValueAsBytes(filed);

        assertThat(MAPPER.readValue(saved, Filed.class)).isEqualTo(filed);
        assertThat(MAPPER.readValue(new ByteArrayInputStream(saved), Filed.class))
                .isEqualTo(filed);
        assertThat(MAPPER.treeToValue(MAPPER.readTree(saved), Filed.class)).isEqualTo(filed);
        assertThat(MAPPER.convertValue(filed, Filed.class)).isEqualTo(filed);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(records), new TypeReference<List<MeetingRecord>>() {}))
                .isEqualTo(records);
    }

    @Test
    void problemsInsideOtherValuesAreToldWithTheWholePath() {
        String json = """
                {"office": "文書課",
                 "minutes": {"meeting": {"naem": "x"}, "attendees": [{"name": 1, "attendance": "here"}]},
                 "earlier": []}""";

        var refused = catchThrowableOfType(MalformedRecordException.class, () -> MAPPER.readValue(json, Filed.class));

        assertThat(refused).isInstanceOf(DatabindException.class);
        assertThat(refused.problems())
                .extracting(problem -> problem.path() + " " + problem.line() + ":" + problem.column())
                .containsExactly(
                        "minutes.meeting.naem 2:26",
                        "minutes.attendees[0].name 2:63",
                        "minutes.attendees[0].attendance 2:80");
    }

    @Test
    void partsOfARecordAreReadAsStrictly() {
        assertThat(MAPPER.readValue("{\"name\":\"青木\",\"attendance\":\"present\"}", Attendee.class))
                .isEqualTo(Attendee.present("青木"));
        assertThat(MAPPER.readValue("{\"text\":\"開会\",\"type\":\"heading\"}", ProceedingsEntry.class))
                .isEqualTo(Heading.of("開会"));
        assertThat(MAPPER.readValue("{\"type\":\"remark\",\"text\":\"はい\"}", Remark.class))
                .isEqualTo(Remark.unnamed("はい"));
        assertThatThrownBy(() -> MAPPER.readValue("{\"name\":\"青木\",\"name\":\"青木\"}", Attendee.class))
                .isInstanceOf(MalformedRecordException.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> MAPPER.readValue("{\"type\":\"remark\",\"text\":\"はい\"}", Heading.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    static Stream<JsonMapper.Builder> settings() {
        var anything = BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build();
        Stream<JsonMapper.Builder> typed = Stream.of(DefaultTyping.values())
                .map(typing -> JsonMapper.builder().activateDefaultTyping(anything, typing));
        return Stream.concat(
                        typed,
                        Stream.of(
                                JsonMapper.builder()
                                        .activateDefaultTypingAsProperty(
                                                anything, DefaultTyping.NON_FINAL_AND_RECORDS, "@class"),
                                JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE),
                                JsonMapper.builder()
                                        .enable(MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING)
                                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE),
                                JsonMapper.builder().enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED),
                                JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)))
                .map(setting -> setting.addModule(new KaigirokuModule()));
    }

    /** Parts of records are written without the types, names and lists that the mapper gives to other values. */
    @ParameterizedTest
    @MethodSource("settings")
    void whatIsSavedLoadsEqualWhateverTheMapperDoesWithOtherValues(JsonMapper.Builder setting) throws IOException {
        JsonMapper mapper = setting.build();
        MeetingRecord record = EveryComponent.record();
        var filed =
                new Held(record, record.proceedings().get(0), record.attendees().get(0));

        assertThat(mapper.readValue(mapper.writeValueAsBytes(record), MeetingRecord.class))
                .isEqualTo(record);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(filed), Held.class))
                .isEqualTo(filed);
    }

    record Held(MeetingRecord minutes, ProceedingsEntry entry, Attendee attendee) {}

    @Test
    void aTimeThatTheContractCannotHoldIsRefusedWhenItIsWritten() {
        var late = Attendee.present("青木").toBuilder()
                .arrived(LocalTime.of(10, 0, 30))
                .build();

        assertThatThrownBy(() -> MAPPER.writeValueAsString(late))
                .hasMessageContaining("10:00:30 is not in whole minutes");
    }
}
