package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.StaffMember;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocxRecordsTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> samplesOnBothProfiles() {
        Stream<MeetingRecord> records = Stream.concat(
                Stream.of(Samples.record()), Samples.files().map(file -> RecordJson.read(Samples.bytes(file))));
        return records.flatMap(record -> Samples.profiles().map(profile -> Arguments.of(record, profile)));
    }

    @ParameterizedTest
    @MethodSource("samplesOnBothProfiles")
    void anUnchangedDocumentGivesItsRecordBack(MeetingRecord record, FormProfile profile) throws IOException {
        assumeTrue(RecordValidator.validate(record).stream().noneMatch(f -> f.severity() == Severity.ERROR));
        Path file = Files.write(
                folder.resolve("a.docx"),
                Samples.docx(new DocxRenderer(), FormComposer.with(profile).compose(record)));

        RecoveredRecord read = DocxRecords.read(file);

        assertThat(read.origin()).isEqualTo(RecordOrigin.EMBEDDED);
        assertThat(read.record()).isEqualTo(record);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void anEditedRemarkComesBackAndTheRestStays() throws IOException {
        RecoveredRecord read = read(edited().replace("次回は３月に開く。", "次回は４月に開く。"));

        assertThat(read.origin()).isEqualTo(RecordOrigin.EDITED);
        assertThat(read.findings()).isEmpty();
        assertThat(read.record()).isEqualTo(withEntry(9, new Remark("事務局", "次回は４月に開く。", false)));
    }

    @Test
    void anAddedRemarkComesBackInItsPlace() throws IOException {
        RecoveredRecord read = read(edited().addAfter("手順書は作るのか。", "事務局", "作る予定である。"));

        assertThat(read.findings()).isEmpty();
        assertThat(read.record().proceedings())
                .hasSize(Samples.record().proceedings().size() + 1)
                .contains(new Remark("事務局", "作る予定である。", false), atIndex(4));
    }

    @Test
    void aCorrectedNameKeepsWhatNoFormPrints() throws IOException {
        MeetingRecord record = Samples.builder()
                .attendees(Attendee.present("髙﨑 さくら").toBuilder().id("a-1").build(), Attendee.present("𠮷野 空"))
                .build();
        RecoveredRecord read = read(new EditedDocx(Samples.docx(record)).replace("髙﨑 さくら", "髙崎 さくら"));

        assertThat(read.findings()).isEmpty();
        assertThat(read.record().attendees())
                .containsExactly(
                        Attendee.present("髙崎 さくら").toBuilder().id("a-1").build(), Attendee.present("𠮷野 空"));
    }

    @Test
    void peopleMayBeAddedRemovedAndDescribed() throws IOException {
        RecoveredRecord read =
                read(edited().replace("𠮷野 空", "川口 渡（副会長、午後３時から出席）、船田 渚").replace("葛󠄀城 環", ""));

        assertThat(read.record().attendees())
                .containsExactly(
                        Attendee.present("髙﨑 さくら"),
                        Attendee.present("川口 渡").toBuilder()
                                .role("副会長")
                                .arrived(LocalTime.of(15, 0))
                                .build(),
                        Attendee.present("船田 渚"));
        assertThat(read.findings()).extracting(Finding::code).containsExactly("docx-assumed");
    }

    @Test
    void datesAreReadInJapaneseNotation() throws IOException {
        assertThat(read(edited().replace("令和６年２月６日（火）", "令和６年 ２月 ７日(水)").replace("午後２時から", "午後１時半から"))
                        .record()
                        .meeting()
                        .sessions())
                .containsExactly(new Session(LocalDate.of(2024, 2, 7), LocalTime.of(13, 30), LocalTime.of(16, 30)));
    }

    @Test
    void aDateThatCannotBeReadStaysAndIsTold() throws IOException {
        RecoveredRecord read = read(edited().replace("令和６年２月６日（火）", "令和６年２月３０日（火）"));

        assertThat(read.record().meeting()).isEqualTo(Samples.record().meeting());
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("docx-not-understood");
            assertThat(finding.path()).isEqualTo("meeting.sessions");
            assertThat(finding.message().japanese()).contains("開催日時").contains("２月３０日");
        });
    }

    @Test
    void agendaMaterialsAndStaffComeBack() throws IOException {
        RecoveredRecord read = read(edited().replace("船着場の使い方について</w:t>", "船着場の利用について</w:t>")
                .replace("船着場利用の手引き（案）", "船着場利用の手引き")
                .replace("大野 光</w:t>", "大野 晃</w:t>")
                .replace("000-123-4567", "000-123-9999"));

        AgendaItem first = read.record().agenda().get(0);
        assertThat(first.title()).isEqualTo("船着場の利用について");
        assertThat(first.number()).isEqualTo("1");
        assertThat(first.materials()).containsExactly("資料1");
        assertThat(read.record().agenda().get(1))
                .isEqualTo(Samples.record().agenda().get(1));
        assertThat(read.record().materials()).containsExactly(new Material("資料1", "船着場利用の手引き", null));
        assertThat(read.record().secretariat().staff())
                .containsExactly(new StaffMember("水辺課長", "大野 晃"), new StaffMember("水辺課主任", "小川 一"));
        assertThat(read.record().secretariat().phone()).isEqualTo("000-123-9999");
        assertThat(read.record().secretariat().department()).isEqualTo("まちづくり部");
    }

    @Test
    void withoutAnEmbeddedRecordEverythingIsReadFromThePage() throws IOException {
        var plain = new DocxRenderer(
                DocxOptions.defaults().toBuilder().embedRecord(false).build());
        MeetingRecord record = Samples.record();
        Path file = Files.write(folder.resolve("a.docx"), Samples.docx(plain, Samples.document(record)));

        RecoveredRecord read = DocxRecords.read(file);

        assertThat(read.origin()).isEqualTo(RecordOrigin.EDITED);
        assertThat(read.record().meeting()).isEqualTo(record.meeting());
        assertThat(read.record().attendees()).isEqualTo(record.attendees());
        assertThat(read.record().secretariat()).isEqualTo(record.secretariat());
        assertThat(read.record().materials()).isEqualTo(record.materials());
        assertThat(read.record().agenda()).extracting(AgendaItem::title).containsExactly("船着場の使い方について", "その他");
        assertThat(read.record().agenda().get(1).items())
                .extracting(AgendaItem::title)
                .containsExactly("次回の日程");
        assertThat(read.record().proceedings())
                .hasSize(record.proceedings().size())
                .contains(
                        new Heading("1", null, false),
                        new Recess(LocalTime.of(15, 0), LocalTime.of(15, 10), null, false))
                .contains(new Remark("髙﨑 委員", "「KPI①」は令和5年度の1,200人から…と伸びている。", false));
    }

    @Test
    void aClosedEntryStaysClosedWhenItIsCorrected() throws IOException {
        MeetingRecord record = Samples.of(List.of(new Remark("委員", "非公開の発言である。", true)));

        RecoveredRecord read = read(new EditedDocx(Samples.docx(record)).replace("非公開の発言である。", "非公開の発言でした。"));

        assertThat(read.record().proceedings()).containsExactly(new Remark("委員", "非公開の発言でした。", true));
    }

    @Test
    void aClosedEntryStaysClosedHoweverTheProfileShowsIt() throws IOException {
        MeetingRecord record = Samples.of(List.of(new Remark("委員", "非公開の発言である。", true)));
        byte[] docx = Samples.docx(new DocxRenderer(), Samples.marked(record));

        RecoveredRecord read = read(new EditedDocx(docx).replace("非公開の発言である。", "非公開の発言でした。"));

        assertThat(read.record().proceedings()).containsExactly(new Remark("委員", "非公開の発言でした。", true));
    }

    @Test
    void whatTheFormsDoNotKnowIsTold() throws IOException {
        RecoveredRecord read = read(edited().replace("<w:t>会議の名称</w:t>", "<w:t>会議の場所名</w:t>")
                .replace("<w:t>様式第１号</w:t>", "<w:t>様式第１号（改）</w:t>"));

        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly("docx-assumed", "docx-missing-row", "docx-text-outside");
        Detail row = new Detail("会議の場所名", Samples.record().meeting().name());
        assertThat(read.record())
                .isEqualTo(Samples.record().toBuilder().details(row).build());
    }

    @Test
    void aBrokenEmbeddedRecordIsToldAndTheTablesAreRead() throws IOException {
        RecoveredRecord read = read(edited().part("customXml/item1.xml", xml -> xml.replace("\"meeting\"", "meeting")));

        assertThat(read.origin()).isEqualTo(RecordOrigin.EDITED);
        assertThat(read.findings()).extracting(Finding::code).contains("docx-unusable-part");
        assertThat(read.record().meeting().name())
                .isEqualTo(Samples.record().meeting().name());
    }

    /** The text is printed as it was, so that nothing but the checksum tells that the record says something else. */
    @Test
    void aSpoiledEmbeddedRecordIsToldAndTheTablesAreRead() throws IOException {
        RecoveredRecord read = read(edited().part("customXml/item1.xml", xml -> xml.replace("３月に開く", "５月に開く")));

        assertThat(read.origin()).isEqualTo(RecordOrigin.EDITED);
        assertThat(read.findings()).extracting(Finding::code).contains("docx-unusable-part", "docx-closed-unknown");
        assertThat(read.record().proceedings()).contains(new Remark("事務局", "次回は３月に開く。", false));
        assertThat(read.record().closedParts()).isEqualTo(ClosedParts.UNKNOWN);
    }

    /** As written before there was a checksum. */
    @Test
    void aRecordWithoutAChecksumIsTakenAsItIs() throws IOException {
        RecoveredRecord read =
                read(edited().part("customXml/item1.xml", xml -> xml.replaceFirst("<\\?check [^>]*>", "")));

        assertThat(read.origin()).isEqualTo(RecordOrigin.EMBEDDED);
        assertThat(read.record()).isEqualTo(Samples.record());
    }

    /** Without the record no pattern says what stands where. */
    @Test
    void aTelephoneIsNoMemberOfStaff() throws IOException {
        EditedDocx edited = edited().without("customXml/item1.xml");

        Secretariat abbreviated = secretariat(edited.replace("電話：", "TEL "));
        assertThat(abbreviated.phone()).isEqualTo("000-123-4567");
        assertThat(abbreviated.section()).isEqualTo("水辺課");

        RecoveredRecord unknown = read(edited.replace("TEL ", "でんわ "));
        assertThat(unknown.record().secretariat().staff())
                .extracting(StaffMember::name)
                .noneMatch(name -> name.contains("4567"));
        assertThat(unknown.leftOver()).anyMatch(line -> line.contains("でんわ"));
    }

    private Secretariat secretariat(EditedDocx edited) throws IOException {
        return Objects.requireNonNull(read(edited).record().secretariat());
    }

    @Test
    void theAttendanceOfTheOtherRowIsNotTouched() throws IOException {
        RecoveredRecord read = read(edited().replace("葛󠄀城 環", "葛󠄀城 環、新田 湊"));

        assertThat(read.record().attendees())
                .filteredOn(person -> person.attendance() == Attendance.ABSENT)
                .extracting(Attendee::name)
                .containsExactly("葛󠄀城 環", "新田 湊");
        assertThat(read.record().attendees()).hasSize(4);
    }

    private static EditedDocx edited() {
        return new EditedDocx(Samples.docx(Samples.record()));
    }

    private RecoveredRecord read(EditedDocx edited) throws IOException {
        return DocxRecords.read(edited.in(folder));
    }

    private static MeetingRecord withEntry(int index, ProceedingsEntry entry) {
        List<ProceedingsEntry> entries = new ArrayList<>(Samples.record().proceedings());
        entries.set(index, entry);
        return Samples.record().toBuilder().proceedings(entries).build();
    }
}
