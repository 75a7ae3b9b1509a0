package io.github.kaigiroku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Align;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MaterialFile;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.MemberVote;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Recording;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.RemarkKind;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.StaffMember;
import io.github.kaigiroku.model.Vote;
import io.github.kaigiroku.model.VoteMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record written in Java reads like the form, and is the record that its JSON says. */
class JavaFirstTest {

    private static final Path JSON = Path.of("src/test/resources/io/github/kaigiroku/records/y_every-component.json");

    @Test
    void aRecordBuiltInJavaEqualsItsJson() throws IOException {
        MeetingRecord record = MeetingRecord.builder()
                .meeting(meeting())
                .attendees(attendees())
                .addExplainer(new Explainer("資料係長", "根本 直樹", "教育部"))
                .addExplainer(new Explainer("移動図書館担当", "", "教育部"))
                .agenda(agenda())
                .materials(evaluation(), Material.of("みどり野市立図書館要覧（令和６年度版）"))
                .addDetail(new Detail("会議の結果", "議題１及び２を了承した。\n議題３は継続して審議する。"))
                .addDetail(new Detail("作成者", "資料係 根本 直樹"))
                .secretariat(secretariat())
                .proceedings(proceedings())
                .closedParts(ClosedParts.CONFIRMED)
                .build();

        assertThat(record).isEqualTo(RecordJson.read(Files.readAllBytes(JSON)));
    }

    @Test
    void whatIsAddedStandsBehindWhatIsThereAndTheValueItCameFromStays() {
        var one = Attendee.present("青木 とも子");
        var record = MeetingRecord.builder()
                .meeting(Meeting.builder()
                        .addSession(Session.on(2024, 11, 28))
                        .addSession(Session.on(2024, 11, 29))
                        .addSigner("青木 とも子")
                        .build())
                .attendees(one)
                .build();

        var more = record.toBuilder()
                .addAttendee(Attendee.absent("石渡 啓介"))
                .addAgendaItem(AgendaItem.builder()
                        .number("1")
                        .addMaterial("資料1")
                        .addItem(AgendaItem.of("(1)", "評価"))
                        .build())
                .addMaterial(Material.of("資料1", "評価書"))
                .addEntry(Vote.withoutObjection("1", "可決"))
                .secretariat(Secretariat.builder()
                        .addStaff(new StaffMember("主任", "和久井 健"))
                        .build())
                .build();

        assertThat(record.attendees()).containsExactly(one);
        assertThat(more.attendees()).containsExactly(one, Attendee.absent("石渡 啓介"));
        assertThat(more.meeting().sessions())
                .extracting(Session::date)
                .isSorted()
                .hasSize(2);
        assertThat(more.meeting().signers()).containsExactly("青木 とも子");
        assertThat(more.agenda()).singleElement().satisfies(item -> {
            assertThat(item.materials()).containsExactly("資料1");
            assertThat(item.items()).containsExactly(AgendaItem.of("(1)", "評価"));
        });
        assertThat(more.materials()).containsExactly(Material.of("資料1", "評価書"));
        assertThat(more.secretariat().staff()).hasSize(1);
        assertThat(more.proceedings())
                .containsExactly(Vote.builder()
                        .agendaItem("1")
                        .method(VoteMethod.NO_OBJECTION)
                        .result("可決")
                        .build());
    }

    private static Material evaluation() {
        return Material.of("資料1", "令和５年度みどり野市立図書館事業評価書").toBuilder()
                .note("当日差替え")
                .file(new MaterialFile("shiryo1.pdf", "application/pdf"))
                .build();
    }

    private static Vote vote() {
        return Vote.builder()
                .agendaItem("2")
                .method(VoteMethod.SHOW_OF_HANDS)
                .inFavour(2)
                .against(0)
                .abstained(1)
                .addVote(new MemberVote("青木 とも子", "賛成"))
                .addVote(new MemberVote("小野寺 勲", "棄権"))
                .result("可決")
                .text("修正した案を採決した。")
                .align(Align.START)
                .build();
    }

    private static Meeting meeting() {
        return Meeting.builder()
                .name("令和６年度 第３回 みどり野市図書館協議会")
                .sessions(
                        Session.on(2024, 11, 28).from(14, 0).to(16, 20),
                        Session.on(2024, 11, 29).from(10, 0).to(11, 30))
                .venue("中央図書館３階 視聴覚室")
                .conduct(Conduct.HYBRID)
                .openness(Openness.partlyClosed("個人に関する情報を扱うため", "公開要綱第５条第２号"))
                .observers(3)
                .quorum(new Quorum(2, 4))
                .recording(Recording.SUMMARY)
                .signers("髙橋 正道", "青木 とも子")
                .nextMeeting("令和７年２月20日（木）午後２時から")
                .build();
    }

    private static List<Attendee> attendees() {
        return List.of(
                Attendee.present("髙橋 正道", "会長").toBuilder()
                        .id("takahashi")
                        .affiliation("学識経験者")
                        .seat("１番")
                        .mode(AttendanceMode.ON_SITE)
                        .build(),
                Attendee.present("青木 とも子", "委員").toBuilder()
                        .affiliation("学校教育関係者")
                        .mode(AttendanceMode.REMOTE)
                        .arrived(LocalTime.of(14, 25))
                        .left(LocalTime.of(15, 50))
                        .build(),
                Attendee.present("小野寺 勲", "委員").toBuilder()
                        .mode(AttendanceMode.ON_SITE)
                        .proxyFor("瀬川 美登里")
                        .note("代理出席")
                        .build(),
                Attendee.absent("瀬川 美登里", "委員").toBuilder().reason("所用のため").build());
    }

    private static List<AgendaItem> agenda() {
        return List.of(
                AgendaItem.of("1", "令和５年度図書館事業の評価について").toBuilder()
                        .id("議1")
                        .materials("資料1")
                        .items(AgendaItem.of("(1)", "貸出しと来館者の状況").toBuilder()
                                .id("議1-1")
                                .materials("資料1")
                                .build())
                        .build(),
                AgendaItem.of("2", "移動図書館の巡回計画（案）について").toBuilder()
                        .result("原案を一部修正して了承")
                        .build(),
                AgendaItem.of("3", "寄贈資料の取扱いについて").toBuilder().closed(true).build(),
                AgendaItem.of("4", "").toBuilder()
                        .addItem(AgendaItem.of("ア", "次回の日程"))
                        .build());
    }

    private static Secretariat secretariat() {
        return Secretariat.builder()
                .department("教育部")
                .section("中央図書館")
                .phone("00-1234-5678")
                .extension("310")
                .fax("00-1234-5679")
                .email("toshokan@city.midorino.example")
                .staff(new StaffMember("中央図書館長", "水上 千秋"), new StaffMember("資料係長", "根本 直樹"))
                .headcount(2)
                .build();
    }

    private static List<ProceedingsEntry> proceedings() {
        return List.of(
                Narration.of("会長が開会を宣言した。\n続いて、事務局が、定足数に達していることを報告した。"),
                Heading.on("議1"),
                Heading.on("議1-1"),
                Remark.by("事務局", "資料1に基づき説明した。").as(RemarkKind.EXPLANATION),
                Remark.by("青木委員", "貸出しが前年度の1.4倍になっている。\n　配送の仕組みによるものか。").as(RemarkKind.QUESTION),
                Remark.by("資料係長", "そのとおりである。").as(RemarkKind.ANSWER),
                new Recess(LocalTime.of(15, 10), LocalTime.of(15, 20), "休憩を取った。", false),
                Heading.on("2"),
                Remark.by("会長", "修正を加えるということでよろしいか。"),
                Remark.unnamed("異議なし。"),
                Decision.on("2", "順路を修正したうえで了承する。"),
                vote(),
                Heading.on("3").asClosed(),
                Remark.by("事務局", "所有者の意向を説明した。").asClosed(),
                Heading.of("閉会"),
                Closing.of("午前11時30分、会長が閉会を宣言した。").aligned(Align.END));
    }

    @Test
    void shortFormsMeanWhatTheirConstructorsSay() {
        assertThat(Recess.from(15, 10).to(15, 20))
                .isEqualTo(new Recess(LocalTime.of(15, 10), LocalTime.of(15, 20), null, false));
        assertThat(Decision.of("了承する。")).isEqualTo(new Decision("了承する。", null, false));
        assertThat(Material.of("資料1", "要覧")).isEqualTo(new Material("資料1", "要覧", null));
        assertThat(Openness.open()).isEqualTo(new Openness(OpennessLevel.OPEN, null, null));
        assertThat(Openness.closed("個人情報", "第５条").level()).isEqualTo(OpennessLevel.CLOSED);
        assertThat(Attendee.present("青葉 一郎", "委員").attendance()).isEqualTo(Attendance.PRESENT);
    }

    @Test
    void everyKindOfEntryCanBelongToAClosedPartAndStaysWhatItIsOtherwise() {
        for (ProceedingsEntry entry : List.of(
                Heading.of("甲"),
                Remark.by("乙", "丙"),
                Narration.of("丁"),
                Decision.on("1", "戊"),
                Recess.from(15, 0).to(15, 10),
                Closing.of("己"))) {
            assertThat(entry.closed()).isFalse();
            assertThat(entry.asClosed().closed()).isTrue();
            assertThat(entry.asClosed().toString().replace("closed=true", "closed=false"))
                    .isEqualTo(entry.toString());
        }
    }

    @Test
    void aDayThatIsNotInTheCalendarIsRefusedAtOnce() {
        assertThatThrownBy(() -> Session.on(2024, 2, 30)).isInstanceOf(DateTimeException.class);
    }
}
