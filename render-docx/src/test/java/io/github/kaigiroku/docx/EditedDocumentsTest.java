package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.validation.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every document that a clerk corrected: it carries one record and prints another. */
class EditedDocumentsTest {

    private static final String SEED = "20191126";
    private static final String DOUBT = "docx-closed-by-doubt";

    /** Without the marks that divide what stands in a row, as no reader could tell a name's own. */
    @Provide
    Arbitrary<MeetingRecord> records() {
        return GeneratedRecords.valid(piece -> piece.matches("[ぁ-んァ-ヶ一-龠A-Za-z]"));
    }

    @Provide
    Arbitrary<FormProfile> profiles() {
        return Arbitraries.of(Samples.profiles().toList());
    }

    @Property(tries = 20, seed = SEED)
    void aCorrectedRemarkIsRead(
            @ForAll("records") MeetingRecord record,
            @ForAll("profiles") FormProfile profile,
            @ForAll("places") int place)
            throws IOException {
        Assume.that(!record.proceedings().isEmpty());
        List<ProceedingsEntry> entries = new ArrayList<>(record.proceedings());
        int index = place % entries.size();
        Assume.that(entries.get(index) instanceof Remark);
        Remark before = (Remark) entries.get(index);
        entries.set(
                index,
                new Remark(before.speaker(), "訂正した発言である。\n二段落目。", before.kind(), before.align(), before.closed()));

        assertRead(record, record.toBuilder().proceedings(entries).build(), profile);
    }

    @Property(tries = 20, seed = SEED)
    void anAddedRemarkIsReadWhereItStands(
            @ForAll("records") MeetingRecord record,
            @ForAll("profiles") FormProfile profile,
            @ForAll("places") int place)
            throws IOException {
        List<ProceedingsEntry> entries = new ArrayList<>(record.proceedings());
        entries.add(place % (entries.size() + 1), new Remark("加えた人", "加えた発言である。", false));

        assertRead(record, record.toBuilder().proceedings(entries).build(), profile);
    }

    @Property(tries = 20, seed = SEED)
    void aCorrectedNameIsRead(
            @ForAll("records") MeetingRecord record,
            @ForAll("profiles") FormProfile profile,
            @ForAll("places") int place)
            throws IOException {
        Assume.that(!record.attendees().isEmpty());
        List<Attendee> attendees = new ArrayList<>(record.attendees());
        int index = place % attendees.size();
        attendees.set(index, attendees.get(index).toBuilder().name("訂正 花子").build());

        assertRead(record, record.toBuilder().attendees(attendees).build(), profile);
    }

    @Property(tries = 20, seed = SEED)
    void aCorrectedDateIsRead(@ForAll("records") MeetingRecord record, @ForAll("profiles") FormProfile profile)
            throws IOException {
        List<Session> sessions = record.meeting().sessions().stream()
                .map(session -> new Session(session.date().plusYears(1), session.start(), session.end()))
                .toList();
        Assume.that(!sessions.isEmpty());

        MeetingRecord corrected = record.toBuilder()
                .meeting(record.meeting().toBuilder().sessions(sessions).build())
                .build();
        assertRead(record, corrected, profile);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 1000);
    }

    private static void assertRead(MeetingRecord carried, MeetingRecord printed, FormProfile profile)
            throws IOException {
        FormComposer composer = FormComposer.with(profile);
        var renderer = new DocxRenderer();
        String body = Opened.part(Samples.docx(renderer, composer.compose(printed)), EditedDocx.BODY);
        Path folder = Files.createTempDirectory("edited");
        Path file = new EditedDocx(Samples.docx(renderer, composer.compose(carried)))
                .part(EditedDocx.BODY, before -> body)
                .in(folder);
        try {
            RecoveredRecord read = DocxRecords.read(file);

            assertThat(read.findings()).extracting(Finding::code).allMatch(DOUBT::equals);
            assertThat(read.origin()).isEqualTo(RecordOrigin.EDITED);
            assertThat(Composed.tables(composer.compose(read.record())))
                    .isEqualTo(Composed.tables(composer.compose(printed)));
            assertThat(read.record()).isEqualTo(closedByDoubt(printed, read));
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    /** What was printed, with what the findings name closed, and nothing else. */
    private static MeetingRecord closedByDoubt(MeetingRecord printed, RecoveredRecord read) {
        List<ProceedingsEntry> entries = new ArrayList<>(printed.proceedings());
        for (Finding finding : read.findings()) {
            assertThat(finding.path()).matches("proceedings\\[\\d+]");
            int index = Integer.parseInt(finding.path().replaceAll("\\D", ""));
            ProceedingsEntry entry = entries.get(index);
            assertThat(read.record().proceedings().get(index)).isIn(entry, entry.asClosed());
            entries.set(index, read.record().proceedings().get(index));
        }
        return printed.toBuilder().proceedings(entries).build();
    }
}
