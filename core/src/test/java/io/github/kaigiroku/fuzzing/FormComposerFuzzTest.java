package io.github.kaigiroku.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.validation.InvalidRecordException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

class FormComposerFuzzTest {

    private static final FormComposer COMPOSER = FormComposer.with(FormProfiles.standard());

    static Stream<byte[]> records() {
        return Seeds.records();
    }

    /** Any record; the forms are walked to their ends, for entries are composed when they are asked for. */
    @Timeout(60)
    @MethodSource("records")
    @FuzzTest(maxDuration = "20s")
    void aRecordFillsTheFormsOrIsRefusedWithItsFindings(byte @NotNull [] bytes) {
        MeetingRecord record;
        try {
            record = RecordJson.read(bytes);
        } catch (MalformedJsonException e) {
            return;
        }
        try {
            FormDocument document = COMPOSER.compose(record);
            assertThat(document.sheets().toString()).isNotEmpty();
        } catch (InvalidRecordException e) {
            assertThat(e.findings()).isNotEmpty();
        }
    }
}
