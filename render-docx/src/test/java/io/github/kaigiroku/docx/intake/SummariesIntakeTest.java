package io.github.kaigiroku.docx.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.RemarkKind;
import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before, among and behind the remarks goes where a reader looks for it. */
class SummariesIntakeTest {

    @ParameterizedTest
    @ValueSource(strings = {"会議の概要", "議事の概要", "会議要旨", "審議の結果概要", "会議内容"})
    void aSummaryBeforeATableOfRemarksIsARowOfItsOwn(String label) {
        var inTable = new Typed()
                .table(label + "|池の掃除の日を決めた。/費用を認めた。")
                .table("発言者|発言内容", "委員|よい。")
                .taken();

        assertThat(inTable.record().details()).containsExactly(new Detail(label, "池の掃除の日を決めた。\n費用を認めた。"));
        assertThat(inTable.record().proceedings()).containsExactly(Remark.by("委員", "よい。"));
    }

    @Test
    void aSummaryAsALineBeforeRemarksIsARowAndWithoutThemIsTheProceedings() {
        var before = new Typed()
                .line("会議の概要", "池の掃除の日を決めた。")
                .table("発言者|発言内容", "委員|よい。")
                .taken();
        var alone =
                new Typed().line("場所：会議室", "会議の概要", "池の掃除の日を決めた。", "費用を認めた。").taken();

        assertThat(before.record().details()).containsExactly(new Detail("会議の概要", "池の掃除の日を決めた。"));
        assertThat(alone.record().proceedings())
                .containsExactly(new Narration("池の掃除の日を決めた。", false), new Narration("費用を認めた。", false));
    }

    @Test
    void remarksInsideACellAreRemarks() {
        var taken = new Typed()
                .table("出席者|河合副会長", "主な話し合い|（１　開会）/会　長：始める。/河合：量はどうか。/　①　紙の量/全委員：よい。/（以下略）")
                .taken();

        assertThat(taken.record().proceedings())
                .containsExactly(
                        new Heading(null, "（１　開会）", false),
                        Remark.by("会　長", "始める。"),
                        Remark.by("河合", "量はどうか。\n　①　紙の量"),
                        Remark.by("全委員", "よい。"),
                        new Narration("（以下略）", false));
    }

    @Test
    void aTabOrABlankBehindASpeakerIsEnough() {
        var taken = new Typed()
                .line("議事", "会　長\t　寒い日が続くので、早く終わるようにし", "\tます。１番　粟野委員にお願いします。", "事務局　説明します。", "\t\t閉会　午後２時３７分")
                .taken();

        assertThat(taken.record().proceedings())
                .containsExactly(
                        Remark.by("会　長", "寒い日が続くので、早く終わるようにし\n\tます。１番　粟野委員にお願いします。"),
                        Remark.by("事務局", "説明します。"),
                        new Closing("閉会　午後２時３７分", false));
    }

    @Test
    void marksHoursAndListsBetweenRemarksAreToldApart() {
        var taken = new Typed()
                .line("議事日程第２号", "　第１　議席の指定", "　第２　議案第３号　予算")
                .line("午前１０時００分　開議", "○議長　始めます。", "◎第２　議案第３号　予算", "○町長　次の点を改めます。", "（１）歳入", "（２）歳出")
                .line("　　午前１０時４０分　休憩", "○議長　再び開きます。")
                .taken();

        assertThat(taken.record().agenda())
                .containsExactly(AgendaItem.of("第１", "議席の指定"), AgendaItem.of("第２", "議案第３号　予算"));
        assertThat(taken.record().proceedings())
                .containsExactly(
                        new Narration("午前１０時００分　開議", false),
                        Remark.by("議長", "始めます。"),
                        Heading.on("第２"),
                        Remark.by("町長", "次の点を改めます。\n（１）歳入\n（２）歳出"),
                        new Narration("午前１０時４０分　休憩", false),
                        Remark.by("議長", "再び開きます。"));
        assertThat(taken.leftOver()).isEmpty();
    }

    @Test
    void labelsBehindTheRemarksAreKnownByTheirMark() {
        var taken = new Typed()
                .line("■会場：公民館", "■議題", "　１．開館の時間", "■主な意見", "○委員　延ばしたい。", "■決定事項", "・次までに案を作る。", "■次回：７月２３日")
                .line("（事務局）総務部契約課　TEL 0111-22-3333")
                .taken();

        assertThat(taken.record().proceedings())
                .containsExactly(Remark.by("委員", "延ばしたい。"), new Decision("・次までに案を作る。", null, false));
        assertThat(taken.record().meeting().nextMeeting()).isEqualTo("７月２３日");
        assertThat(taken.record().secretariat().phone()).isEqualTo("0111-22-3333");
    }

    @Test
    void twoLabelsMayTellOfOneSession() {
        var taken = new Typed()
                .line("開会の日時　　令和６年５月３０日　午後３時", "閉会の日時　　令和６年５月３０日　午後３時４２分", "６　傍　聴　者　　なし")
                .taken();

        assertThat(taken.record().meeting().sessions())
                .containsExactly(new Session(LocalDate.of(2024, 5, 30), LocalTime.of(15, 0), LocalTime.of(15, 42)));
        assertThat(taken.record().meeting().observers()).isZero();
    }

    @Test
    void aTableAmongRemarksIsNoSpeaker() {
        var taken = new Typed()
                .line("議事", "○事務局　表のとおり。")
                .table("年度|件数", "令和５年度|１２")
                .line("○委員　よい。")
                .taken();

        assertThat(taken.record().proceedings())
                .containsExactly(Remark.by("事務局", "表のとおり。\n年度\n件数\n令和５年度\n１２"), Remark.by("委員", "よい。"));
        assertThat(taken.findings()).extracting("code").containsOnly("intake-doubtful");
    }

    @Test
    void whatFollowsAListIsNoPartOfIt() {
        var taken = new Typed()
                .line("議題：（１）決算について", "資料：資料１　決算書", "　　　資料２　表")
                .line("１　開会（住民課長）", "２　議題", "（１）決算について", "事務局が資料１により説明した。")
                .line("（問）いくら残るのか。", "（答）わずかである。", "Ｑ：来年は。", "採決の結果、全員一致で承認された。", "３　閉会（午後３時）")
                .taken();

        assertThat(taken.record().agenda()).containsExactly(AgendaItem.of("１", "決算について"));
        assertThat(taken.record().materials()).hasSize(2);
        assertThat(taken.record().proceedings())
                .containsExactly(
                        new Heading(null, "１　開会（住民課長）", false),
                        new Heading(null, "２　議題", false),
                        Heading.on("１"),
                        new Narration("事務局が資料１により説明した。", false),
                        new Remark(null, "いくら残るのか。", RemarkKind.QUESTION, null, false),
                        new Remark(null, "わずかである。", RemarkKind.ANSWER, null, false),
                        new Remark(null, "来年は。", RemarkKind.QUESTION, null, false),
                        Decision.of("採決の結果、全員一致で承認された。"),
                        new Heading(null, "３　閉会（午後３時）", false));
        assertThat(taken.leftOver()).isEmpty();
    }

    @Test
    void aBracketBehindAKnownNameIsASpeakerAndStrokesOnlyDivide() {
        var taken = new Typed()
                .table("出席者|檜山、柳", "場所|図書室")
                .line(
                        "１．校長あいさつ",
                        "校長）始めます。",
                        "檜山）つながりはどうか。",
                        "─────────",
                        "柳）声をかける。",
                        "→ 全員の承認を得た。",
                        "次回 9月10日（水）15:30～ 図書室")
                .taken();

        assertThat(taken.record().proceedings())
                .containsExactly(
                        new Heading(null, "１．校長あいさつ", false),
                        Remark.by("校長", "始めます。"),
                        Remark.by("檜山", "つながりはどうか。"),
                        Remark.by("柳", "声をかける。"),
                        Decision.of("→ 全員の承認を得た。"));
        assertThat(taken.record().meeting().nextMeeting()).isEqualTo("9月10日（水）15:30～ 図書室");
        assertThat(taken.leftOver()).isEmpty();
    }

    @Test
    void bracketsThatNamedASpeakerNameOthersAsWell() {
        var taken = new Typed()
                .line("議事", "（会長）審議する。", "（実施機関）法に基づく提供である。", "（拍手）", "（１）みなさんの意見のまとめかた")
                .taken();

        assertThat(taken.record().proceedings())
                .containsExactly(
                        Remark.by("会長", "審議する。"),
                        Remark.by("実施機関", "法に基づく提供である。"),
                        new Narration("（拍手）", false),
                        new Heading(null, "（１）みなさんの意見のまとめかた", false));
    }

    @Test
    void aTitleMayStandOnTwoLinesAndAReasonInBrackets() {
        var taken = new Typed()
                .line("令和６年度　もみじ町地域交通協議会", "第４回会議　議事録")
                .table("|内容", "とき|令和６年５月９日", "公開状況|非公開（情報公開条例第７条に該当するため）", "次回の審査会|６月１３日")
                .taken();

        var meeting = taken.record().meeting();
        assertThat(meeting.name()).isEqualTo("令和６年度　もみじ町地域交通協議会　第４回会議");
        assertThat(meeting.openness()).isEqualTo(new Openness(OpennessLevel.CLOSED, "情報公開条例第７条に該当するため", null));
        assertThat(meeting.nextMeeting()).isEqualTo("６月１３日");
        assertThat(taken.leftOver()).isEmpty();
    }

    @Test
    void materialsOnOneLineAreSeveralAndADayMayHaveBothYears() {
        var taken = new Typed()
                .table("日時|2023年（令和5年）2月9日　午後２時", "配布資料|次第、資料１　路線図、資料２　運賃表", "場所|会議室")
                .taken();

        assertThat(taken.record().materials())
                .containsExactly(new Material(null, "次第", null), Material.of("資料１", "路線図"), Material.of("資料２", "運賃表"));
        assertThat(taken.record().meeting().sessions())
                .containsExactly(new Session(LocalDate.of(2023, 2, 9), LocalTime.of(14, 0), null));
        assertThat(taken.leftOver()).isEmpty();
    }
}
