package io.github.kaigiroku.docx.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.RemarkKind;
import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose cells go over several rows or columns: ^ goes on with the cell above, &gt;2 takes two columns. */
class MergedCellsIntakeTest {

    @Test
    void aLabelOverTwoRowsHoldsForBoth() {
        TakenMinutes taken = new Typed()
                .table("出席者|委　員|遠山会長、三枝委員", "^|事務局|環境課長　浜 明", ">2欠席者|若林委員", "抽出した件|工事|３件", "^|購入|１件")
                .taken();

        assertThat(taken.record().attendees())
                .extracting(Attendee::name, Attendee::attendance)
                .containsExactly(
                        tuple("遠山", Attendance.PRESENT),
                        tuple("三枝", Attendance.PRESENT),
                        tuple("若林", Attendance.ABSENT));
        assertThat(taken.record().secretariat().staff()).extracting("name").containsExactly("浜 明");
        assertThat(taken.record().details())
                .containsExactly(new Detail("抽出した件　工事", "３件"), new Detail("抽出した件　購入", "１件"));
    }

    @Test
    void oneValueBesideTwoLabelsGoesWhereEachPartBelongs() {
        var session = new Session(LocalDate.of(2024, 8, 2), LocalTime.of(14, 0), null);

        var beside = new Typed().table("開催日時|令和６年８月２日　午後２時/市役所別館", "開催場所|^").taken();
        var inOneLabel = new Typed().table("日時及び場所|令和６年８月２日　午後２時　市役所別館").taken();

        for (TakenMinutes taken : new TakenMinutes[] {beside, inOneLabel}) {
            assertThat(taken.record().meeting().sessions()).containsExactly(session);
            assertThat(taken.record().meeting().venue()).isEqualTo("市役所別館");
            assertThat(taken.leftOver()).isEmpty();
        }
    }

    @Test
    void whatSeveralLabelsShareAndNobodyCanDivideStaysARowOfItsOwn() {
        TakenMinutes taken = new Typed().table("開催場所|別紙を見よ", "会議資料|^").taken();

        assertThat(taken.record().details()).containsExactly(new Detail("開催場所会議資料", "別紙を見よ"));
        assertThat(taken.record().meeting().venue()).isNull();
        assertThat(taken.record().materials()).isEmpty();
    }

    @Test
    void aSpeakerOverSeveralRowsSpeaksInAllOfThem() {
        TakenMinutes taken = new Typed()
                .table("発言者|発言内容", "委員長|始める。", "^|次に移る。", ">2報告事項", "委員|よい。")
                .taken();

        assertThat(taken.record().proceedings())
                .containsExactly(
                        Remark.by("委員長", "始める。\n次に移る。"), new Heading(null, "報告事項", false), Remark.by("委員", "よい。"));
        assertThat(taken.leftOver()).isEmpty();
    }

    @Test
    void aHeadingOverTheWholeWidthBehindTheHeadIsTaken() {
        TakenMinutes taken = new Typed()
                .table("番号|発言者|発言内容", ">3（１）池の掃除について", "1|委員長|始める。", "2|>2（休憩）")
                .taken();

        assertThat(taken.record().proceedings()).first().isEqualTo(new Heading(null, "（１）池の掃除について", false));
        assertThat(taken.leftOver()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"No.|質問・意見|回答, true", "意見等|事務局の回答, false"})
    void questionsAndAnswersAreRemarksOfTheirKind(String heads, boolean numbered) {
        String number = numbered ? "1|" : "";
        TakenMinutes taken = new Typed()
                .table(heads, ">" + (numbered ? 3 : 2) + "【案件１　道の工事】", number + "遅れた訳は何か。|雨のためである。")
                .taken();

        assertThat(taken.record().proceedings())
                .containsExactly(
                        new Heading(null, "【案件１　道の工事】", false),
                        new Remark(null, "遅れた訳は何か。", RemarkKind.QUESTION, null, false),
                        new Remark(null, "雨のためである。", RemarkKind.ANSWER, null, false));
    }

    @Test
    void peopleInATableOfTheirOwnAreAttendees() {
        TakenMinutes taken = new Typed()
                .line("出席者")
                .table("区分|氏名|所属|区分|氏名|所属", "会長|甲野 太郎|大学|委員|乙川 環|商工会", "委員|髙﨑 一|公募|||")
                .taken();

        assertThat(taken.record().attendees())
                .extracting(Attendee::name, Attendee::role, Attendee::affiliation)
                .containsExactly(tuple("甲野 太郎", "会長", "大学"), tuple("乙川 環", "委員", "商工会"), tuple("髙﨑 一", "委員", "公募"));
        assertThat(taken.leftOver()).isEmpty();
    }

    @Test
    void reasonsStandWithTheLevelWhereverTheirRowIs() {
        assertThat(new Typed()
                        .table("非公開の理由|個人の情報を扱うため", "会議の公開・非公開の別|一部非公開")
                        .taken()
                        .record()
                        .meeting()
                        .openness())
                .isEqualTo(new Openness(OpennessLevel.PARTLY_CLOSED, "個人の情報を扱うため", null));
        assertThat(new Typed()
                        .table("会議の公開|□公開　■一部非公開　□非公開", "非公開の理由|―")
                        .taken()
                        .record()
                        .meeting()
                        .openness())
                .isEqualTo(new Openness(OpennessLevel.PARTLY_CLOSED, null, null));
        assertThat(new Typed()
                        .table("非公開の理由|個人の情報を扱うため", "備考|なし")
                        .taken()
                        .record()
                        .details())
                .containsExactly(new Detail("備考", "なし"), new Detail("非公開の理由", "個人の情報を扱うため"));
    }

    @Test
    void labelsMayStandOverTheirValues() {
        var taken = new Typed()
                .table("出席委員|事務局", "山崎　太一（会長）|交通課長　小田", "会場|傍聴者", "会議室|３人")
                .taken();

        assertThat(taken.record().attendees()).extracting(Attendee::name).containsExactly("山崎　太一");
        assertThat(taken.record().secretariat().staff()).extracting("name").containsExactly("小田");
        assertThat(taken.record().meeting().venue()).isEqualTo("会議室");
        assertThat(taken.record().meeting().observers()).isEqualTo(3);
        assertThat(taken.leftOver()).isEmpty();
    }

    @Test
    void columnsThatNobodyKnowsAreNoPartOfWhatWasSaid() {
        var taken = new Typed()
                .table("時刻|発言者|発言内容|備考", "10:00|委員長|始める。|資料１", "|委員|よい。|")
                .taken();

        assertThat(taken.record().proceedings())
                .containsExactly(
                        new Narration("10:00", false),
                        Remark.by("委員長", "始める。"),
                        new Narration("資料１", false),
                        Remark.by("委員", "よい。"));
        assertThat(taken.findings()).extracting("code").containsOnly("intake-likely");
    }

    @Test
    void aLabelWithAColonThatNobodyKnowsIsNoPartOfTheLineBefore() {
        var taken = new Typed().line("会場：会議室", "持ち物：筆記具", "出席：甲野委員").taken();

        assertThat(taken.record().meeting().venue()).isEqualTo("会議室");
        assertThat(taken.record().details()).containsExactly(new Detail("持ち物", "筆記具"));
        assertThat(taken.record().attendees()).hasSize(1);
    }

    @Test
    void aRowWithoutCellsAsDamagedFilesHaveItNamesNobody() {
        var name = new Cell(List.of(new SourceText("", "氏名", 0).whole()), 0, 1, false);
        var role = new Cell(List.of(new SourceText("", "役職", 0).whole()), 1, 1, false);

        assertThat(PersonColumns.of(List.of(name, role), new RosterWords()).fits(List.of()))
                .isFalse();
    }
}
