package io.github.kaigiroku.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for every valid record and profile. */
class GeneratedRecordsTest {

    private static final String SEED = "20191126";

    @Provide
    Arbitrary<MeetingRecord> records() {
        return GeneratedRecords.valid();
    }

    @Provide
    Arbitrary<FormProfile> profiles() {
        return GeneratedProfiles.valid(piece -> true);
    }

    @Property(tries = 100, seed = SEED)
    void aRecordThatIsWrittenIsReadBackEqual(@ForAll("records") MeetingRecord record) {
        assertThat(RecordJson.read(RecordJson.toBytes(record))).isEqualTo(record);
    }

    @Property(tries = 100, seed = SEED)
    void aProfileThatIsWrittenIsReadBackEqual(@ForAll("profiles") FormProfile profile) throws IOException {
        var out = new ByteArrayOutputStream();
        FormProfiles.write(profile, out);
        assertThat(FormProfiles.read(new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo(profile);
    }

    @Property(tries = 100, seed = SEED)
    void generatedRecordsHaveNoErrors(@ForAll("records") MeetingRecord record) {
        assertThat(RecordValidator.validate(record))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Property(tries = 100, seed = SEED)
    void aValidRecordFillsTheFormsOfEveryCity(
            @ForAll("records") MeetingRecord record, @ForAll("profiles") FormProfile profile) {
        FormDocument document = FormComposer.with(profile).compose(record);
        String printed = document.sheets().toString(); // entries are composed when somebody asks for them
        assertThat(printed.length()).isGreaterThan(record.proceedings().size());
    }

    @Test
    void aSeriesIsTheSameForTheSameSeedAndHasRecordsOfManyShapes() {
        List<MeetingRecord> series = GeneratedRecords.series(1, 200, piece -> true);
        assertThat(GeneratedRecords.series(1, 200, piece -> true)).isEqualTo(series);
        assertThat(series).anyMatch(record -> record.attendees().size() > 100);
        assertThat(series).anyMatch(record -> record.proceedings().isEmpty());
        Set<String> warnings = new TreeSet<>();
        series.forEach(record ->
                RecordValidator.validate(record).stream().map(Finding::code).forEach(warnings::add));
        assertThat(warnings).hasSizeGreaterThan(20);
    }

    @Test
    void onlyAcceptedCharactersAreUsed() {
        List<MeetingRecord> series = GeneratedRecords.series(2, 20, piece -> piece.matches("[ぁ-ん]"));
        assertThat(series)
                .extracting(MeetingRecord::meeting)
                .allSatisfy(meeting -> assertThat(meeting.name()).matches("[ぁ-ん]+"));
    }
}
