package io.github.kaigiroku.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.StaffMember;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.profile.RowContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormComposerTest {

    @Test
    void theStandardFormsShowEveryPartOfARecordInItsRow() throws IOException {
        var document = FormComposer.with(FormProfiles.standard()).compose(record());
        assertGolden(document, "standard.txt");
    }

    @Test
    void anotherCityNeedsAnotherProfileAndNoCode() throws IOException {
        var document = FormComposer.with(midorino()).compose(record());
        assertGolden(document, "midorino.txt");
    }

    @Test
    void entriesThatMustNotBePublishedAreMarked() {
        var agenda = List.of(
                AgendaItem.builder().number("1").title("公開の件").build(),
                AgendaItem.builder().number("2").title("人事の件").closed(true).build());
        var open = MeetingRecord.builder()
                .meeting(Meeting.builder()
                        .name("審査会")
                        .sessions(List.of(new Session(LocalDate.of(2024, 2, 6), null, null)))
                        .build())
                .agenda(agenda)
                .proceedings(
                        new Decision("人事の件は後に決める。", "2", false),
                        new Heading("1", null, false),
                        new Remark("委員", "公開の発言", false),
                        new Remark("委員", "自ら閉じた発言", true),
                        new Heading("2", null, false),
                        new Remark("委員", "閉じた議題での発言", false),
                        new Closing("以上", false))
                .build();
        var shut = open.toBuilder()
                .meeting(open.meeting().toBuilder()
                        .openness(new Openness(OpennessLevel.CLOSED, null, null))
                        .build())
                .build();

        assertThat(closed(open)).containsExactly(true, false, false, true, true, true, false);
        assertThat(closed(shut)).containsOnly(true);
    }

    private static List<Boolean> closed(MeetingRecord record) {
        var document = FormComposer.with(FormProfiles.standard()).compose(record);
        return document.sheets().get(1).blocks().stream()
                .filter(FormEntries.class::isInstance)
                .flatMap(block -> ((FormEntries) block).entries().stream())
                .map(FormEntry::closed)
                .toList();
    }

    @Test
    void aMeetingByLetterShowsItsPeriod() {
        var meeting = Meeting.builder()
                .name("書面会議")
                .conduct(Conduct.WRITTEN)
                .period(new Period(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 10)))
                .build();
        var document = FormComposer.with(FormProfiles.standard())
                .compose(MeetingRecord.builder().meeting(meeting).build());
        assertThat(row(document, RowContent.DATE_AND_TIME)).containsExactly("令和２年４月１日（水）から令和２年４月１０日（金）まで", "（書面開催）");
        assertThat(document.heldAt()).isEqualTo("2020-04-01T00:00");
    }

    @Test
    void eachSessionIsALineForItsDayAndOneForItsTime() {
        var document = FormComposer.with(FormProfiles.standard()).compose(record());
        assertThat(row(document, RowContent.DATE_AND_TIME))
                .containsExactly("令和７年１月３１日（金）", "午前１０時から正午まで", "令和７年２月３日（月）", "午後１時３０分から");
    }

    @Test
    void theEmbeddedRecordIsTheRecordItself() throws IOException {
        var document = FormComposer.with(FormProfiles.standard()).compose(record());
        assertThat(new String(document.record().toBytes(), StandardCharsets.UTF_8))
                .contains("みどり野市環境審議会");
        assertThat(document.record().toBytes()).isEqualTo(document.record().toBytes());
    }

    private static List<String> row(FormDocument document, RowContent content) {
        return rows(document, content).stream().map(Paragraph::text).toList();
    }

    private static List<Paragraph> rows(FormDocument document, RowContent content) {
        return document.sheets().get(0).blocks().stream()
                .filter(FormRows.class::isInstance)
                .flatMap(block -> ((FormRows) block).rows().stream())
                .filter(row -> row.content() == content)
                .flatMap(row -> row.paragraphs().stream())
                .toList();
    }

    private static FormProfile midorino() throws IOException {
        try (InputStream json = Files.newInputStream(Path.of("../examples/command-line/profiles/midorino.json"))) {
            return FormProfiles.read(json);
        }
    }

    /** Compares with the golden file; what came out is left in target/golden for a look or an update. */
    private static void assertGolden(FormDocument document, String name) throws IOException {
        Path actual = Files.createDirectories(Path.of("target/golden")).resolve(name);
        Files.writeString(actual, FormDump.of(document));
        assertThat(actual).hasSameTextualContentAs(Path.of("src/test/resources/io/github/kaigiroku/form", name));
    }

    private static MeetingRecord record() {
        return MeetingRecord.builder()
                .meeting(Meeting.builder()
                        .name("令和６年度 第３回 みどり野市環境審議会")
                        .sessions(
                                new Session(LocalDate.of(2025, 1, 31), LocalTime.of(10, 0), LocalTime.of(12, 0)),
                                new Session(LocalDate.of(2025, 2, 3), LocalTime.of(13, 30), null))
                        .venue("市役所本庁舎２階　大会議室")
                        .conduct(Conduct.HYBRID)
                        .openness(new Openness(OpennessLevel.PARTLY_CLOSED, "個人に関する情報を扱うため", "条例第７条第２号"))
                        .observers(3)
                        .build())
                .attendees(
                        Attendee.present("髙橋 一郎").toBuilder()
                                .role("会長")
                                .affiliation("みどり野大学")
                                .build(),
                        Attendee.present("鈴木 花子").toBuilder()
                                .mode(AttendanceMode.REMOTE)
                                .arrived(LocalTime.of(10, 15))
                                .left(LocalTime.NOON)
                                .build(),
                        Attendee.present("山﨑 次郎").toBuilder().proxyFor("田中 三郎").build(),
                        Attendee.absent("中村 四郎").toBuilder().reason("公務のため").build())
                .explainers(new Explainer("環境課長", "小川 五郎"), new Explainer(null, "森 六郎"))
                .agenda(
                        AgendaItem.builder()
                                .number("1")
                                .title("計画の見直しについて")
                                .materials("資料1", "資料2")
                                .items(AgendaItem.builder()
                                        .id("1-a")
                                        .number("ア")
                                        .title("目標値")
                                        .build())
                                .build(),
                        AgendaItem.builder().number("2").title("その他").build())
                .materials(new Material("資料1", "計画の素案", null), new Material("資料2", "目標値の一覧", "当日配付"))
                .secretariat(Secretariat.builder()
                        .department("環境部")
                        .section("環境課")
                        .phone("0400-00-0000")
                        .extension("123")
                        .email("kankyo@midorino.example")
                        .staff(new StaffMember("環境部長", "林 七郎"), new StaffMember("主任", "谷 八郎"))
                        .headcount(4)
                        .build())
                .proceedings(
                        new Heading("1", null, false),
                        new Narration("事務局から説明した。", false),
                        new Heading("1-a", null, false),
                        new Remark("髙橋会長", "一つ目の段落。\n　字下げ済みの段落。", false),
                        new Remark(null, "続けて発言した。", false),
                        new Recess(LocalTime.of(11, 0), LocalTime.of(11, 10), null, false),
                        new Decision("原案のとおり決定した。", "1", false),
                        new Heading(null, "報告", false),
                        new Closing("以上", false))
                .build();
    }

    @Test
    void oneLongTitleDoesNotPushTheColumnOfNamesToTheEdge() {
        var staff = List.of(new StaffMember("主任", "谷 八郎"), new StaffMember("とても長い職名".repeat(5), "林 七郎"));
        var record = record().toBuilder()
                .secretariat(Secretariat.builder().staff(staff).build())
                .build();
        var document = FormComposer.with(FormProfiles.standard()).compose(record);
        assertThat(rows(document, RowContent.SECRETARIAT))
                .extracting(Paragraph::tabStops)
                .containsOnly(List.of(13.0));
    }

    @Test
    void attendanceDecidesTheRowOfAName() {
        var document = FormComposer.with(FormProfiles.standard()).compose(record());
        assertThat(row(document, RowContent.ATTENDEES_ABSENT)).containsExactly("中村 四郎（公務のため）");
        assertThat(record().attendees())
                .extracting(Attendee::attendance)
                .containsExactly(Attendance.PRESENT, Attendance.PRESENT, Attendance.PRESENT, Attendance.ABSENT);
    }
}
