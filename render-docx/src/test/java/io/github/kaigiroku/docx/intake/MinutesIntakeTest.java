package io.github.kaigiroku.docx.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.StaffMember;
import io.github.kaigiroku.model.Vote;
import io.github.kaigiroku.model.VoteMethod;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.profile.RowForm;
import io.github.kaigiroku.profile.RowsPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesIntakeTest {

    @Test
    void theReferenceFormTypedByHandComesIn() {
        Typed typed = new Typed()
                .line("様式第１号", "会　議　録")
                .table(
                        "会 議 の 名 称|令和５年度 第２回 みどり野市水辺利用検討会",
                        "開 催 日 時|令和６年２月６日（火）/午後２時から午後４時３０分まで",
                        "開　催　場　所|みどり野市役所 ２階 会議室２０１",
                        "出席者の氏名|髙﨑 さくら、𠮷野 空、甲野 太郎委員長",
                        "欠席者の氏名|葛󠄀城 環",
                        "説明者の職・氏名|水辺課長　大野 光",
                        "議　　　　題|（１）船着場の使い方について/（２）その他",
                        "会 議 資 料|資料１　船着場利用の手引き（案）",
                        "担当部課名|水辺課主任　小川 一/まちづくり部 水辺課　電話04-2998-9027")
                .line("様式第２号")
                .table(
                        "発言者|審議の内容（審議経過・決定事項等）",
                        "|（１）船着場の使い方について（資料１）",
                        "委員長|　ただいまの説明について、意見はあるか。/　なければ次に進む。/",
                        "髙﨑委員|　増水したときはどうするのか。",
                        "|以上");

        TakenMinutes taken = typed.taken();
        MeetingRecord record = taken.record();

        assertThat(record.meeting().name()).isEqualTo("令和５年度 第２回 みどり野市水辺利用検討会");
        assertThat(record.meeting().sessions())
                .containsExactly(new Session(LocalDate.of(2024, 2, 6), LocalTime.of(14, 0), LocalTime.of(16, 30)));
        assertThat(record.meeting().venue()).isEqualTo("みどり野市役所 ２階 会議室２０１");
        assertThat(record.attendees())
                .containsExactly(
                        Attendee.present("髙﨑 さくら"),
                        Attendee.present("𠮷野 空"),
                        Attendee.present("甲野 太郎", "委員長"),
                        Attendee.absent("葛󠄀城 環"));
        assertThat(record.explainers()).containsExactly(new Explainer("水辺課長", "大野 光", null));
        assertThat(record.agenda())
                .containsExactly(
                        AgendaItem.of("１", "船着場の使い方について").toBuilder()
                                .addMaterial("資料１")
                                .build(),
                        AgendaItem.of("２", "その他"));
        assertThat(record.materials()).containsExactly(new Material("資料１", "船着場利用の手引き（案）", null));
        assertThat(record.secretariat().staff()).containsExactly(new StaffMember("水辺課主任", "小川 一"));
        assertThat(record.secretariat().department()).isEqualTo("まちづくり部");
        assertThat(record.secretariat().section()).isEqualTo("水辺課");
        assertThat(record.secretariat().phone()).isEqualTo("04-2998-9027");
        assertThat(record.proceedings())
                .containsExactly(
                        new Heading("１", null, false),
                        new Remark("委員長", "　ただいまの説明について、意見はあるか。\n　なければ次に進む。", false),
                        new Remark("髙﨑委員", "　増水したときはどうするのか。", false),
                        new Closing("以上", false));
        assertThat(record.closedParts()).isEqualTo(ClosedParts.UNKNOWN);
        assertThat(taken.leftOver()).isEmpty();
        assertAccounted(typed, taken);
    }

    @Test
    void aDepartmentWithAPhoneNumberIsNoMemberOfStaff() {
        var record = new Typed()
                .table("担当課|経営企画部 経営企画課　電話04-2998-9027", "備考|なし")
                .taken()
                .record();

        assertThat(record.secretariat().staff()).isEmpty();
        assertThat(record.secretariat().department()).isEqualTo("経営企画部");
        assertThat(record.secretariat().section()).isEqualTo("経営企画課");
        assertThat(record.details()).containsExactly(new Detail("備考", "なし"));
    }

    @Test
    void minutesInOneColumnWithCirclesComeIn() {
        Typed typed = new Typed()
                .line(
                        "第３回さくら町図書館協議会会議録",
                        "１　日　時　　2024年7月3日（水）　10:00～11:45",
                        "２　場　所　　さくら町中央図書館　会議室",
                        "３　出席者",
                        "会長　山田 太郎　　副会長　鈴木 花子",
                        "佐藤 次郎（公募市民）",
                        "４　欠席者　　田中 三郎",
                        "５　傍聴者　　２人",
                        "６　議事",
                        "（１）図書館の開館時間について",
                        "○会長　それでは議事に入る。",
                        "事務局から説明を求める。",
                        "○事務局（図書館長）　資料に沿って説明する。",
                        "（資料説明）",
                        "○佐藤委員　夜間の開館は考えているか。",
                        "（休憩　午前１１時から午前１１時１０分まで）",
                        "○会長　再開する。",
                        "以上");

        TakenMinutes taken = typed.taken();
        MeetingRecord record = taken.record();

        assertThat(record.meeting().name()).isEqualTo("第３回さくら町図書館協議会");
        assertThat(record.meeting().sessions())
                .containsExactly(new Session(LocalDate.of(2024, 7, 3), LocalTime.of(10, 0), LocalTime.of(11, 45)));
        assertThat(record.meeting().venue()).isEqualTo("さくら町中央図書館　会議室");
        assertThat(record.meeting().observers()).isEqualTo(2);
        assertThat(record.attendees())
                .containsExactly(
                        Attendee.present("山田 太郎", "会長"),
                        Attendee.present("鈴木 花子", "副会長"),
                        Attendee.present("佐藤 次郎").toBuilder()
                                .affiliation("公募市民")
                                .build(),
                        Attendee.absent("田中 三郎"));
        assertThat(record.proceedings())
                .containsExactly(
                        new Heading(null, "（１）図書館の開館時間について", false),
                        new Remark("会長", "それでは議事に入る。\n事務局から説明を求める。", false),
                        new Remark("事務局（図書館長）", "資料に沿って説明する。", false),
                        new Narration("（資料説明）", false),
                        new Remark("佐藤委員", "夜間の開館は考えているか。", false),
                        new Recess(LocalTime.of(11, 0), LocalTime.of(11, 10), "（休憩　午前１１時から午前１１時１０分まで）", false),
                        new Remark("会長", "再開する。", false),
                        new Closing("以上", false));
        assertThat(taken.leftOver()).isEmpty();
        assertAccounted(typed, taken);
    }

    @ParameterizedTest
    @CsvSource({
        "委員長：意見はあるか。, 委員長, 意見はあるか。",
        "【委員】意見がある。, 委員, 意見がある。",
        "◯山田 太郎委員　意見がある。, 山田 太郎委員, 意見がある。",
        "〇議長（山田太郎君）　開議します。, 議長（山田太郎君）, 開議します。",
        "委員Ａ：意見がある。, 委員Ａ, 意見がある。",
        "●総務課長　お答えする。, 総務課長, お答えする。"
    })
    void speakersAreFoundHoweverTheyAreMarked(String line, String speaker, String text) {
        var record = new Typed().line("議事", line).taken().record();

        assertThat(record.proceedings()).containsExactly(new Remark(speaker, text, false));
    }

    @Test
    void aColonInsideASentenceNamesNobody() {
        var record = new Typed()
                .line("議事", "委員長：時間は次のとおり。", "開始時刻：午後２時", "受付場所：玄関")
                .taken()
                .record();

        assertThat(record.proceedings()).containsExactly(new Remark("委員長", "時間は次のとおり。\n開始時刻：午後２時\n受付場所：玄関", false));
    }

    @Test
    void tablesOfFourColumnsComeIn() {
        Typed typed = new Typed()
                .table("議題|発言者|内容|決定事項・対応", "空き家対策について|事務局|説明した。|", "|委員|調査の範囲はどこか。|", "|会長|継続とする。|次回までに範囲を決める。");

        TakenMinutes taken = typed.taken();

        assertThat(taken.record().proceedings())
                .containsExactly(
                        new Heading(null, "空き家対策について", false),
                        new Remark("事務局", "説明した。", false),
                        new Remark("委員", "調査の範囲はどこか。", false),
                        new Remark("会長", "継続とする。", false),
                        new Decision("次回までに範囲を決める。", null, false));
        assertAccounted(typed, taken);
    }

    @Test
    void runningNumbersOfRemarksBelongToTheForm() {
        var record = new Typed()
                .table("番号|発言者|発言内容", "１|会長|始める。", "２|委員|質問がある。")
                .taken()
                .record();

        assertThat(record.proceedings())
                .containsExactly(new Remark("会長", "始める。", false), new Remark("委員", "質問がある。", false));
    }

    @Test
    void rowsAndRemarksMayStandInOneTable() {
        Typed typed = new Typed()
                .table(
                        "会議の名称|みどり野市景観審議会|開催日時|令和6年5月10日(金) 14時00分～15時30分",
                        "出席者及び欠席者|（出席者）/会長：山田 太郎（大学教授）/（欠席者）/佐藤 次郎",
                        "公開・非公開の別|一部非公開（個人の情報を扱うため）",
                        "発言者|会議の経過（議題・発言内容等）",
                        "会長|始める。");

        TakenMinutes taken = typed.taken();
        MeetingRecord record = taken.record();

        assertThat(record.meeting().sessions())
                .containsExactly(new Session(LocalDate.of(2024, 5, 10), LocalTime.of(14, 0), LocalTime.of(15, 30)));
        assertThat(record.attendees())
                .extracting(Attendee::name, Attendee::attendance, Attendee::role)
                .containsExactly(tuple("山田 太郎", Attendance.PRESENT, "会長"), tuple("佐藤 次郎", Attendance.ABSENT, null));
        assertThat(record.meeting().openness().level()).isEqualTo(OpennessLevel.PARTLY_CLOSED);
        assertThat(record.proceedings()).containsExactly(new Remark("会長", "始める。", false));
        assertAccounted(typed, taken);
    }

    @Test
    void hoursPlacesAndReasonsOfPeopleGoWhereTheyBelong() {
        Typed typed = new Typed()
                .table(
                        "出席状況|出席者　甲野 太郎（みどり野大学、会長）、乙川 環（公募委員、オンライン出席）/欠席者　髙﨑 さくら（商工会、公務のため）",
                        "公開の可否|一部非公開/理由：個人の情報を扱うため/根拠：会議公開要綱第４条",
                        "担当課|都市部交通政策課　電話0000-22-3333/３人",
                        "説明のため出席した者|執行部/町長　　水守 誠/総務課/総務課長　　堤 良子",
                        "議事|（１）条例について（原案可決）/（２）人事について【非公開】（継続審議）",
                        "会議資料|資料１　図（当日配布）")
                .line("作成年月日　令和６年３月１日");

        TakenMinutes taken = typed.taken();
        MeetingRecord record = taken.record();

        assertThat(record.attendees())
                .containsExactly(
                        Attendee.present("甲野 太郎", "会長").toBuilder()
                                .affiliation("みどり野大学")
                                .build(),
                        Attendee.present("乙川 環").toBuilder()
                                .affiliation("公募委員")
                                .mode(AttendanceMode.REMOTE)
                                .build(),
                        Attendee.absent("髙﨑 さくら").toBuilder()
                                .affiliation("商工会")
                                .reason("公務のため")
                                .build());
        assertThat(record.meeting().openness())
                .isEqualTo(new Openness(OpennessLevel.PARTLY_CLOSED, "個人の情報を扱うため", "会議公開要綱第４条"));
        assertThat(record.secretariat().department()).isEqualTo("都市部");
        assertThat(record.secretariat().section()).isEqualTo("交通政策課");
        assertThat(record.secretariat().headcount()).isEqualTo(3);
        assertThat(record.explainers())
                .containsExactly(new Explainer("町長", "水守 誠", "執行部"), new Explainer("総務課長", "堤 良子", "総務課"));
        assertThat(record.agenda())
                .extracting(AgendaItem::title, AgendaItem::result, AgendaItem::closed)
                .containsExactly(tuple("条例について", "原案可決", false), tuple("人事について", "継続審議", true));
        assertThat(record.materials()).containsExactly(new Material("資料１", "図", "当日配布"));
        assertThat(record.details()).containsExactly(new Detail("作成年月日", "令和６年３月１日"));
        assertThat(taken.leftOver()).isEmpty();
        assertAccounted(typed, taken);
    }

    @Test
    void minutesOfAnAssemblyComeIn() {
        Typed typed = new Typed()
                .line("令和６年第４回水底町議会定例会会議録", "令和６年１２月１０日（火）")
                .table("出席議員|１番　浅瀬 保\t２番　岸辺 みどり", "開会|午前１０時")
                .line(
                        "【午前１０時　開議】",
                        "○議長（入江久君）　　本日の会議を開きます。",
                        "○３番（渡瀬直君）　　夜の当番は何人になりますか。",
                        "〔「異議なし」と呼ぶ者あり〕",
                        "（賛成者起立）",
                        "午前１１時５分散会",
                        "署名議員　二番　岸辺 みどり");

        TakenMinutes taken = typed.taken();

        assertThat(taken.record().meeting().sessions())
                .containsExactly(new Session(LocalDate.of(2024, 12, 10), LocalTime.of(10, 0), LocalTime.of(11, 5)));
        assertThat(taken.record().meeting().signers()).containsExactly("二番　岸辺 みどり");
        assertThat(taken.record().proceedings())
                .containsExactly(
                        new Narration("【午前１０時　開議】", false),
                        new Remark("議長（入江久君）", "本日の会議を開きます。", false),
                        new Remark("３番（渡瀬直君）", "夜の当番は何人になりますか。", false),
                        new Narration("〔「異議なし」と呼ぶ者あり〕", false),
                        Vote.builder()
                                .method(VoteMethod.STANDING)
                                .text("（賛成者起立）")
                                .build(),
                        new Closing("午前１１時５分散会", false));
        assertThat(taken.leftOver()).isEmpty();
        assertAccounted(typed, taken);
    }

    @Test
    void emptyBoxesForSealsBelongToTheForm() {
        TakenMinutes taken = new Typed()
                .table("部長|次長|課長|係長|担当", "||||")
                .line("会議報告書")
                .table("会場|別館", "備考|なし")
                .taken();

        assertThat(taken.record().details()).containsExactly(new Detail("備考", "なし"));
        assertThat(taken.record().meeting().venue()).isEqualTo("別館");
        assertThat(taken.leftOver()).isEmpty();
    }

    @Test
    void whatASpeakerSaysOfDecisionsIsNoDecision() {
        var record = new Typed()
                .line("議事", "委員長：前回の会議では原案のとおり可決しています。", "「継続」とした議案も可決したと聞いています。")
                .taken()
                .record();

        assertThat(record.proceedings())
                .containsExactly(new Remark("委員長", "前回の会議では原案のとおり可決しています。\n「継続」とした議案も可決したと聞いています。", false));
    }

    @Test
    void theLabelsOfACitysProfileAreKnown() throws IOException {
        FormProfile profile = FormProfiles.standard();
        for (RowsPart part : profile.parts(RowsPart.class)) {
            for (RowForm row : part.rows()) {
                String label = String.join("", row.label().get(0).parts());
                byte[] docx = new Typed().table(label + "|何か", "備考|なし").docx();

                var taken = MinutesIntake.read(docx, IntakeOptions.standard().withLabelsOf(profile));

                assertThat(taken.record().details())
                        .as(label)
                        .extracting(Detail::label)
                        .containsExactly("備考");
            }
        }
    }

    @Test
    void whatIsNotUnderstoodIsLeftOverAndSaid() {
        Typed typed = new Typed().line("回覧してください").table("開催日時|令和６年２月３０日", "傍聴者|若干");

        TakenMinutes taken = typed.taken();

        assertThat(taken.record().meeting().sessions()).isEmpty();
        assertThat(taken.leftOver()).extracting(TakenText::text).containsExactly("回覧してください", "令和６年２月３０日", "若干");
        assertThat(taken.findings()).extracting("code").containsOnly("intake-left-over");
        assertAccounted(typed, taken);
    }

    @Test
    void aWeekdayThatDoesNotFitIsSaid() {
        TakenMinutes taken = new Typed().table("日時|令和６年２月６日（水）午後２時", "場所|会議室").taken();

        assertThat(taken.findings()).extracting("code").containsExactly("intake-doubtful");
    }

    @Test
    void aCityMayCallARowByANameOfItsOwn() throws IOException {
        byte[] docx = new Typed().table("ところ|市民会館", "備考|なし").docx();

        var taken = MinutesIntake.read(docx, IntakeOptions.standard().withLabel("venue", "ところ"));

        assertThat(taken.record().meeting().venue()).isEqualTo("市民会館");
        assertThatThrownBy(() -> IntakeOptions.standard().withLabel("wo", "ところ"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wo");
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        for (byte[] bytes : List.of("text".getBytes(StandardCharsets.UTF_8), new byte[0], new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3
        })) {
            assertThatThrownBy(() -> MinutesIntake.read(bytes, IntakeOptions.standard()))
                    .isInstanceOf(UnreadableMinutesException.class);
        }
    }

    /** Every character typed is in the account, in order, and what was taken is in the record. */
    static void assertAccounted(Typed typed, TakenMinutes taken) {
        var text = new StringBuilder();
        taken.account().forEach(piece -> text.append(piece.text()));

        assertThat(text.toString()).isEqualTo(typed.text());
        assertThat(taken.account())
                .filteredOn(piece -> piece.use() == TextUse.TAKEN)
                .allMatch(piece -> piece.path() != null && !piece.path().isEmpty());
    }
}
