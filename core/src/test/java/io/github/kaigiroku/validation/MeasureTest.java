package io.github.kaigiroku.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.profile.FormProfiles;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Minutes that contradict themselves: refused while they are written, printed as they are once they were adopted. */
class MeasureTest {

    private static final MeetingRecord MISPRINTS = MeetingRecord.builder()
            .meeting(Meeting.builder()
                    .name("第１回定例会")
                    .sessions(
                            Session.on(2024, 11, 28).from(10, 0).to(9, 0),
                            Session.on(2024, 11, 28).from(13, 0).to(15, 0),
                            Session.on(2024, 11, 28).from(14, 0).to(15, 0))
                    .quorum(new Quorum(null, 1))
                    .build())
            .attendees(Attendee.present("青木 とも子"), Attendee.absent("青木 とも子"), Attendee.present("川上 亮"))
            .proceedings(new Recess(null, null, null, false))
            .build();

    @Test
    void contradictionsAreErrorsWhileDraftingAndWarningsOfAdoptedMinutes() {
        List<String> contradictions = List.of(
                "more-present-than-members",
                "session-end-not-after-start",
                "sessions-overlap",
                "present-and-absent",
                "empty-recess");

        assertThat(codes(RecordValidator.validate(MISPRINTS), Severity.ERROR))
                .containsExactlyInAnyOrderElementsOf(contradictions);
        assertThat(codes(RecordValidator.validate(MISPRINTS, Measure.ADOPTED), Severity.ERROR))
                .isEmpty();
        assertThat(codes(RecordValidator.validate(MISPRINTS, Measure.ADOPTED), Severity.WARNING))
                .containsAll(contradictions);
    }

    @Test
    void theMeasureChangesNothingButTheSeverity() {
        assertThat(RecordValidator.validate(MISPRINTS, Measure.ADOPTED))
                .extracting(finding -> finding.path() + finding.message())
                .isEqualTo(RecordValidator.validate(MISPRINTS).stream()
                        .map(finding -> finding.path() + finding.message())
                        .toList());
    }

    @Test
    void adoptedMinutesAreComposedAsTheyAre() {
        var composer = FormComposer.with(FormProfiles.standard());

        assertThat(composer.by(Measure.ADOPTED).compose(MISPRINTS).title()).startsWith("第１回定例会");
        assertThatThrownBy(() -> composer.compose(MISPRINTS))
                .isInstanceOfSatisfying(
                        InvalidRecordException.class,
                        e -> assertThat(e.measure()).isEqualTo(Measure.DRAFTING));
    }

    @Test
    void whatCannotBePrintedTruthfullyIsRefusedByEitherMeasure() {
        MeetingRecord unnamed =
                MISPRINTS.toBuilder().meeting(Meeting.builder().build()).build();

        assertThatThrownBy(() -> RecordValidator.requireValid(unnamed, Measure.ADOPTED))
                .isInstanceOfSatisfying(
                        InvalidRecordException.class,
                        e -> assertThat(e.measure()).isEqualTo(Measure.ADOPTED));
    }

    @Test
    void sessionsAndRecessesOfNoMinutesStopNothing() {
        MeetingRecord record = MeetingRecord.builder()
                .meeting(Meeting.builder()
                        .name("臨時会")
                        .sessions(Session.on(2024, 11, 28).from(10, 0).to(10, 0))
                        .build())
                .proceedings(new Recess(LocalTime.of(10, 0), LocalTime.of(10, 0), null, false))
                .build();

        assertThat(codes(RecordValidator.validate(record), Severity.ERROR)).isEmpty();
        assertThat(codes(RecordValidator.validate(record), Severity.WARNING))
                .contains("session-of-no-minutes", "recess-of-no-minutes");
    }

    private static List<String> codes(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::code)
                .toList();
    }
}
