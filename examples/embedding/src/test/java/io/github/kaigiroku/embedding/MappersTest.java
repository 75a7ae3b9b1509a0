package io.github.kaigiroku.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.json.JacksonJsonObjectReader;
import org.springframework.batch.infrastructure.item.json.JsonItemReader;
import org.springframework.core.io.ByteArrayResource;
import tools.jackson.databind.json.JsonMapper;

/** Records are at home in the mappers that city systems have: what is saved loads equal, alone, in other values and in lists. */
class MappersTest {

    private static final Path SAMPLES = Path.of("../../core/src/test/resources/io/github/kaigiroku/records");

    record Filed(String office, MeetingRecord minutes, List<MeetingRecord> earlier) {}

    private static List<MeetingRecord> records() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.getFileName().toString().matches("y_.*\\.json"))
                    .sorted()
                    .map(MappersTest::read)
                    .toList();
        }
    }

    private static MeetingRecord read(Path file) {
        try {
            return RecordJson.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void jackson2WithItsTimesKeepsEveryRecordAndWritesOurJson() throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        for (MeetingRecord record : records()) {
            byte[] saved = mapper.writeValueAsBytes(record);
            assertThat(mapper.readValue(saved, MeetingRecord.class)).isEqualTo(record);
            assertThat(mapper.readTree(saved)).isEqualTo(mapper.readTree(RecordJson.toBytes(record)));
        }
        var filed = new Filed("文書課", records().get(0), records());
        assertThat(mapper.readValue(mapper.writeValueAsBytes(filed), Filed.class))
                .isEqualTo(filed);
    }

    @Test
    void springBatchReadsRecordsOneByOne() throws Exception {
        byte[] json = JsonMapper.builder().build().writeValueAsBytes(records());
        var reader =
                new JsonItemReader<>(new ByteArrayResource(json), new JacksonJsonObjectReader<>(MeetingRecord.class));
        reader.open(new ExecutionContext());
        List<MeetingRecord> read = new ArrayList<>();
        for (MeetingRecord record = reader.read(); record != null; record = reader.read()) {
            read.add(record);
        }
        reader.close();

        assertThat(read).isEqualTo(records());
    }
}
