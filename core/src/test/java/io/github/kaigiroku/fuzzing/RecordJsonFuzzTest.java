package io.github.kaigiroku.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.validation.RecordValidator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

class RecordJsonFuzzTest {

    static Stream<byte[]> records() {
        return Seeds.records();
    }

    /** Whatever the bytes are; with {@code JAZZER_FUZZ=1} they are made from the seeds, see {@code .ci/fuzz}. */
    @Timeout(60)
    @MethodSource("records")
    @FuzzTest(maxDuration = "20s")
    void bytesAreARecordOrTheirProblemsAreTold(byte @NotNull [] bytes) {
        MeetingRecord record;
        try {
            record = RecordJson.read(bytes);
        } catch (MalformedJsonException e) {
            assertThat(e.problems()).isNotEmpty();
            return;
        }
        RecordValidator.validate(record);
        assertThat(RecordJson.read(RecordJson.toBytes(record))).isEqualTo(record);
    }
}
