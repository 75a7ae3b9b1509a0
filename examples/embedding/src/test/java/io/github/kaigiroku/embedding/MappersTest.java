package io.github.kaigiroku.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.json.JacksonJsonObjectReader;
import org.springframework.batch.infrastructure.item.json.JsonItemReader;
import org.springframework.core.io.ByteArrayResource;
import tools.jackson.databind.json.JsonMapper;

/** Records are at home in the mappers that city systems have: what is saved loads equal, alone, in other values and in lists. */
class MappersTest {

    @Test
    void jackson2WithItsTimesKeepsEveryRecordAndWritesOurJson() throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        for (MeetingRecord record : Records.all()) {
            byte[] saved = mapper.writeValueAsBytes(record);
            assertThat(mapper.readValue(saved, MeetingRecord.class)).isEqualTo(record);
            assertThat(mapper.readTree(saved)).isEqualTo(mapper.readTree(RecordJson.toBytes(record)));
        }
        var filed = new Records.Filed("文書課", Records.all().get(0), Records.all());
        assertThat(mapper.readValue(mapper.writeValueAsBytes(filed), Records.Filed.class))
                .isEqualTo(filed);
    }

    @Test
    void springBatchReadsRecordsOneByOne() throws Exception {
        byte[] json = JsonMapper.builder().build().writeValueAsBytes(Records.all());
        var reader =
                new JsonItemReader<>(new ByteArrayResource(json), new JacksonJsonObjectReader<>(MeetingRecord.class));
        reader.open(new ExecutionContext());
        List<MeetingRecord> read = new ArrayList<>();
        for (MeetingRecord record = reader.read(); record != null; record = reader.read()) {
            read.add(record);
        }
        reader.close();

        assertThat(read).isEqualTo(Records.all());
    }
}
