package io.github.kaigiroku.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.StaffMember;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What minutes of assemblies and councils look like, in our own words about invented cities: what is usual there is not
 * told, and what a clerk should look at is.
 */
class RealMinutesTest {

    private static final Session DAY = Session.on(2024, 9, 3).from(10, 0).to(15, 0);
    private static final Session NEXT_DAY = Session.on(2024, 9, 4).from(10, 0).to(15, 0);

    private static final List<Attendee> MEMBERS = List.of(
            Attendee.present("１番　山田 太郎 君", "議員"),
            Attendee.present("鈴木 一郎", "議長"),
            Attendee.absent("鈴木 花子", "委員"),
            Attendee.present("佐藤 実（さとう みのる）", "副議長"),
            Attendee.present("長谷部誠", "議員"));

    private static final List<Explainer> OFFICIALS = List.of(
            new Explainer("市長", "田中 洋"),
            new Explainer("総務部長兼危機管理監", "中村 誠"),
            new Explainer("教育部次長", "小林 薫"),
            new Explainer("課長", "加藤 茂"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "○議長（鈴木一郎君）",
                "◯議長",
                "〇副議長（佐藤実君）",
                "◎鈴木議長",
                "◆山田太郎議員",
                "●山田委員",
                "△市長（田中洋君）",
                "▲中村総務部長",
                "■教育部次長（小林薫君）",
                "１番（山田太郎君）",
                "１番 山田太郎議員",
                "12番",
                "３番議員",
                "議員（長谷部誠）",
                "長谷部議員",
                "総務常任委員長 山田太郎君",
                "総務部長 中村誠君",
                "危機管理監",
                "次長",
                "財政課長",
                "市長 田中洋君",
                "【鈴木議長】",
                "［山田議員］",
                "山田議員：",
                "○○委員",
                "●●",
                "委員Ａ",
                "Ｂ議員",
                "△△氏",
                "委員",
                "一同",
                "傍聴人",
                "事務局",
                "○事務局（渡辺）",
                "事務局 渡辺",
                "参考人（渡辺次郎君）",
                "仮議長",
                "会長代理",
                "委員長職務代理者",
                "高齢福祉課",
                "中央図書館",
                "都市計画審議会",
                "紹介議員",
                "議会事務局（書記）",
                "議会事務局長（木村勇君）",
                "（「異議なし」と呼ぶ者あり）",
                "各委員",
                "他の委員",
                "委員全員",
                "問",
                "答",
                "【質問】",
                "【意見】",
                "Ｑ１",
                "グループＡ",
                "保護者",
                "コーディネーター（木村勇氏）",
                "議員（１番）",
                "会議録署名議員",
                "番外（市長）",
                "番外　田中市長",
                "第２地区推進委員",
                "地区担当委員",
                "委員多数",
                "議事課長",
                "木村議事係長",
                "総務常任委員長",
                "農地部会長",
                "議会運営委員会委員長（木村勇君）",
                "議長（会長）",
                "第一番",
                "（会長代理）",
                "(委員1)",
                "〈市長〉",
                "々",
                "〃",
                "同上",
                "（委員）",
                "【事務局】",
                "○二十一番議員",
                "総務部　中村部長"
            })
    void usualLabelsAreUnderstood(String label) {
        assertThat(told(MEMBERS, OFFICIALS, label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "高橋議員, speaker-unknown",
        "○高橋議員, speaker-unknown",
        "委員（高橋）, speaker-unknown",
        "高橋総務部長, speaker-unknown",
        "鈴木花子委員, speaker-absent",
        "◆鈴木花子, speaker-absent"
    })
    void labelsOfNobodyAndOfAbsentPeopleAreTold(String label, String code) {
        List<Explainer> complete = List.of(new Explainer("市長", "田中 洋"));

        assertThat(told(MEMBERS, complete, label)).containsExactly(code);
    }

    @Test
    void theNumberOfASeatMeansWhoSitsThere() {
        List<Attendee> seated = List.of(
                Attendee.absent("山田 太郎", "議員").toBuilder().seat("１番").build(),
                Attendee.present("長谷部 誠", "議員").toBuilder().seat("2").build());

        assertThat(told(seated, List.of(), "1番議員")).containsExactly("speaker-absent");
        assertThat(told(seated, List.of(), "○２番")).isEmpty();
        assertThat(told(seated, List.of(), "12番")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "３番（山田太郎君）, ''",
        "3番【山田議員】, ''",
        "議長（髙橋花子君）, ''",
        "議長（高橋花子君）, ''",
        "議長（会長）, ''",
        "議長（みどり野市長）, ''",
        "３番（委員）, ''",
        "７番（木村勇君）, ''",
        "○３番（髙橋花子君）, speaker-ambiguous",
        "○３番（木村勇君）, speaker-unknown",
        "議長（山田太郎君）, speaker-ambiguous",
        "○議長（木村勇君）, speaker-unknown"
    })
    void aSeatOrAChairAndANameAreThoseOfOneMember(String label, String expected) {
        List<Attendee> seated = List.of(
                Attendee.present("山田 太郎", "議員").toBuilder().seat("３番").build(),
                Attendee.present("髙橋 花子", "議長").toBuilder().seat("４番").build(),
                Attendee.present("鈴木 一郎", "副議長"));
        MeetingRecord twoDays = record(List.of(DAY, NEXT_DAY)).toBuilder()
                .attendees(new ArrayList<>(seated))
                .proceedings(new Remark(label, "はい。", false))
                .build();

        assertThat(String.join(" ", told(seated, List.of(), label))).isEqualTo(expected);
        assertThat(told(twoDays)).isEmpty();
    }

    @Test
    void theSeatTellsMembersOfOneSurnameApart() {
        List<Attendee> seated = List.of(
                Attendee.present("山田 太郎", "委員").toBuilder().seat("19番").build(),
                Attendee.present("山田 順子", "委員").toBuilder().seat("20番").build());

        assertThat(told(seated, List.of(), "２０番山田委員")).isEmpty();
        assertThat(told(seated, List.of(), "21番山田委員")).containsExactly("speaker-ambiguous");
        assertThat(told(seated, List.of(), "山田委員")).containsExactly("speaker-ambiguous");
    }

    @Test
    void aMemberWhoComesFromAnOfficeIsCalledByThePostThere() {
        Attendee official =
                Attendee.present("中村 誠", "幹事").toBuilder().affiliation("建設環境部長").build();
        Attendee absent =
                Attendee.absent("木村 勇", "幹事").toBuilder().affiliation("都市整備課長").build();
        List<Attendee> members = List.of(Attendee.present("山田 太郎", "会長"), official, absent);
        List<Explainer> officials = List.of(new Explainer("財政課長", "田中 洋"));

        assertThat(told(members, officials, "建設環境部長")).isEmpty();
        assertThat(told(List.of(Attendee.present("中村誠（環境部長）"), MEMBERS.get(4)), officials, "環境部長"))
                .isEmpty();
        assertThat(told(members, officials, "都市整備課長")).containsExactly("speaker-absent");
        assertThat(told(members, officials, "福祉部長")).containsExactly("speaker-unknown");
    }

    @Test
    void whoeverLeadsTheCityMayGreetWithoutBeingListed() {
        List<Explainer> staff = List.of(new Explainer("福祉課長", "加藤 茂"));

        assertThat(told(MEMBERS, staff, "木村副町長")).isEmpty();
        assertThat(told(MEMBERS, staff, "教育長")).isEmpty();
        assertThat(told(MEMBERS, OFFICIALS, "木村副市長")).containsExactly("speaker-unknown");
        assertThat(told(MEMBERS, staff, "木村福祉部長")).containsExactly("speaker-unknown");
    }

    @ParameterizedTest
    @CsvSource({"山田委員（代理：木村 勇）, 木村委員", "山田 太郎（木村 勇委員代理）, 木村委員代理", "山田委員(代理:木村県土木部長), 木村部長"})
    void aProxyInABracketSpeaks(String name, String label) {
        List<Attendee> members = List.of(Attendee.present(name, "委員"), Attendee.present("長谷部誠", "委員"));

        assertThat(told(members, List.of(), label)).isEmpty();
        assertThat(told(members, List.of(), "高橋委員")).containsExactly("speaker-unknown");
        assertThat(told(List.of(Attendee.present("山田委員（木村 勇）"), MEMBERS.get(4)), List.of(), "木村委員"))
                .containsExactly("speaker-unknown");
    }

    @Test
    void aRoleThatSeveralHaveIsALabelWithoutAName() {
        List<Attendee> board = List.of(Attendee.present("山田 太郎", "教育委員"), Attendee.present("鈴木 花子", "教育委員"));

        assertThat(told(board, List.of(), "教育委員")).isEmpty();
    }

    @Test
    void aTitleBeatsASurname() {
        List<Attendee> absent = List.of(Attendee.present("山田 太郎", "会長"), Attendee.absent("鈴木 花子", "委員"));

        assertThat(told(absent, List.of(), "鈴木議事部長")).isEmpty();
        assertThat(told(absent, List.of(), "鈴木副市長")).isEmpty();
        assertThat(told(absent, List.of(new Explainer("議事部長", "鈴木 勇")), "鈴木議事部長"))
                .isEmpty();
        assertThat(told(absent, List.of(), "鈴木委員")).containsExactly("speaker-absent");
    }

    @Test
    void amongOfficialsAMemberIsCalledByTheOwnPost() {
        Attendee official = Attendee.absent("鈴木 花子", "委員").toBuilder()
                .affiliation("みどり野市 総務部長")
                .build();
        List<Attendee> members = List.of(Attendee.present("山田 太郎"), official);

        assertThat(told(members, List.of(), "鈴木総務部長")).containsExactly("speaker-absent");
        assertThat(told(members, List.of(), "山田部長")).isEmpty();
    }

    @Test
    void officialsAreMissedOnlyWhereOfficialsAreListed() {
        assertThat(told(MEMBERS, List.of(), "福祉部長（木村勇君）")).isEmpty();
        assertThat(told(MEMBERS, List.of(), "市長")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "◎山田太郎, 山田委員長",
        "○　山田　太郎, 副委員長（山田太郎）",
        "仮議席３番　山田 太郎, 仮議長（山田太郎君）",
        "第二十一番　山田太郎君, ○二十一番（山田太郎君）",
        "３　山田 太郎, 山田委員",
        "3. 山田太郎, 山田太郎委員",
        "一番ヶ瀬　太郎, 一番ヶ瀬委員",
        "山田（太）委員, 山田（太）委員",
        "山田（太）委員, 山田(太)委員",
        "山田, 山田太郎委員",
        "山田, 山田推進委員"
    })
    void namesAreKnownHoweverTheListPrintsThem(String name, String label) {
        List<Attendee> list = List.of(Attendee.present(name, "委員"), Attendee.present("長谷部誠", "委員"));

        assertThat(told(list, List.of(), label)).isEmpty();
        assertThat(told(list, List.of(), "木村委員")).containsExactly("speaker-unknown");
    }

    @Test
    void peopleWhomOnlyABracketTellsApartAreNotOnePerson() {
        List<Attendee> two = List.of(Attendee.present("加藤（ま）委員"), Attendee.present("加藤（義）委員"));

        assertThat(told(two, List.of(), "加藤（ま）委員")).isEmpty();
        assertThat(told(two, List.of(), "加藤(義)委員")).isEmpty();
        assertThat(told(two, List.of(), "加藤委員")).containsExactly("speaker-ambiguous");
    }

    @ParameterizedTest
    @CsvSource({"委員（教育長）, 山田教育長", "会長職務代理者（副会長）, 副会長", "委員（委員長）, 委員長（山田）", "会長兼議長, 議長"})
    void aRoleOfTwoPartsIsKnownByEach(String role, String label) {
        List<Attendee> list = List.of(Attendee.present("山田 太郎", role), Attendee.present("鈴木 一郎", "委員"));

        assertThat(told(list, List.of(), label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "副参事（学校再編担当・学校教育担当）, 副参事（学校教育担当）",
        "次長兼庁舎建設担当, 庁舎建設担当",
        "財務部理事兼庁舎建設担当, 財務部理事",
        "産業拠点整備室 主任, 産業拠点整備室　田中主任",
        "保育課 課長, 保育課長",
        "幹事長, 田中幹事長",
        "子育て支援部　部長, 【子育て支援部長】",
        "助役, 田中洋助役",
        "大臣政務官, 田中大臣政務官",
        "農地ＧＬ, 農地GL",
        "農地GL, 農地ＧＬ"
    })
    void aTitleOfSeveralPostsIsKnownByEach(String title, String label) {
        List<Explainer> officials = List.of(new Explainer(title, "田中 洋"), new Explainer("市長", "中村 誠"));

        assertThat(told(MEMBERS, officials, label)).isEmpty();
        assertThat(told(MEMBERS, List.of(new Explainer(title, "田 中　　洋")), label))
                .isEmpty();
    }

    @Test
    void aListOfChairsNamesNobodyElse() {
        List<Attendee> chairs = List.of(Attendee.present("山田 太郎", "議長"), Attendee.present("鈴木 一郎", "副議長"));

        assertThat(told(chairs, List.of(), "○木村勇君")).isEmpty();
    }

    @Test
    void namesWithoutBlanksAreNotCutShorterThanTheyHaveToBe() {
        List<Attendee> surnames = List.of(Attendee.present("山崎"), Attendee.present("山本"), Attendee.present("山"));

        assertThat(told(surnames, List.of(), "山崎総務課長")).isEmpty();
        assertThat(told(surnames, List.of(), "山委員")).isEmpty();
    }

    @Test
    void aShortLabelMeansTheShortSurname() {
        List<Attendee> names = List.of(
                Attendee.present("関昭委員"),
                Attendee.present("関口忠男委員"),
                Attendee.present("山田一郎委員"),
                Attendee.present("山田花子委員"));

        assertThat(told(names, List.of(), "関委員")).isEmpty();
        assertThat(told(names, List.of(), "関口委員")).isEmpty();
        assertThat(told(names, List.of(), "山田委員")).containsExactly("speaker-ambiguous");
    }

    @Test
    void officialsOfAnyPostMayBeUnlistedWhereNoneIsListed() {
        List<Attendee> members = List.of(Attendee.present("山田 太郎", "会長"), Attendee.present("鈴木 一郎", "委員"));

        assertThat(told(members, List.of(), "（木村企画官）")).isEmpty();
        assertThat(told(members, List.of(), "木村保健師")).isEmpty();
        assertThat(told(members, List.of(), "木村委員")).containsExactly("speaker-unknown");
    }

    @Test
    void whereNoTitleIsToldItMayStandBehindTheName() {
        List<Explainer> officials = List.of(new Explainer(null, "石井子育て健康課長"), new Explainer(null, "橋本課長補佐"));

        for (String label : List.of("子育て健康課長", "石井課長", "課長補佐", "橋本補佐", "橋本課長補佐", "○子育て健康課長　石井健君")) {
            assertThat(told(MEMBERS, officials, label)).as(label).isEmpty();
        }
        assertThat(told(MEMBERS, officials, "木村部長")).containsExactly("speaker-unknown");
        assertThat(told(MEMBERS, officials, "○福祉課長　木村健君")).containsExactly("speaker-unknown");
        assertThat(told(MEMBERS, List.of(new Explainer("石井子育て健康課長", "")), "子育て健康課長"))
                .isEmpty();
    }

    @Test
    void anOfficialOfAMembersSurnameIsToldApartByThePost() {
        List<Attendee> members = List.of(Attendee.present("本間 文春"), Attendee.present("本間 進二"));
        List<Explainer> officials = List.of(new Explainer("農業委員会事務局係長", "本間 宏"));

        assertThat(told(members, officials, "事務局（本間係長）")).isEmpty();
        assertThat(told(members, officials, "本間委員")).containsExactly("speaker-ambiguous");
    }

    @Test
    void aChairIsUnknownOnlyWhereTheListSaysWhoTakesIt() {
        List<Attendee> equal = List.of(Attendee.present("山田 太郎", "委員"), Attendee.present("鈴木 一郎", "学識経験者"));
        List<Attendee> led = List.of(Attendee.present("山田 太郎", "会長"), Attendee.present("鈴木 一郎", "委員"));

        assertThat(told(equal, List.of(), "会長")).isEmpty();
        assertThat(told(equal, List.of(), "副委員長")).isEmpty();
        assertThat(told(led, List.of(), "副委員長")).containsExactly("speaker-unknown");
    }

    @Test
    void aListThatCountsPeopleNamesNobody() {
        assertThat(told(List.of(Attendee.present("委員１０名"), Attendee.present("山田 太郎 ほか３名")), List.of(), "木村委員"))
                .isEmpty();
    }

    @Test
    void whoWasAbsentOnOneDaySpeaksOnAnother() {
        MeetingRecord record = record(List.of(DAY, NEXT_DAY)).toBuilder()
                .attendees(new ArrayList<>(MEMBERS))
                .proceedings(new Remark("鈴木花子委員", "二日目の発言です。", false))
                .build();

        assertThat(told(record)).isEmpty();
    }

    @Test
    void theListsOfTwoDaysMayNamePeopleTwice() {
        List<Attendee> lists = List.of(
                Attendee.present("山田 太郎"),
                Attendee.absent("鈴木 花子"),
                Attendee.present("山田 太郎"),
                Attendee.present("鈴木 花子"));
        MeetingRecord twoDays = record(List.of(DAY, NEXT_DAY)).toBuilder()
                .attendees(new ArrayList<>(lists))
                .build();

        assertThat(told(withMembers(twoDays, 2))).isEmpty();
        assertThat(told(withMembers(twoDays, 1))).containsExactly("more-present-than-members");
        assertThat(told(record(List.of(DAY)).toBuilder()
                        .attendees(new ArrayList<>(lists))
                        .build()))
                .containsExactlyInAnyOrder("listed-twice", "present-and-absent");
    }

    private static MeetingRecord withMembers(MeetingRecord record, int members) {
        return record.toBuilder()
                .meeting(record.meeting().toBuilder()
                        .quorum(new Quorum(null, members))
                        .build())
                .build();
    }

    @Test
    void aListThatStandsThereTwiceIsToldOnce() {
        var lists = new ArrayList<>(MEMBERS);
        lists.addAll(MEMBERS);

        assertThat(told(record(List.of(DAY)).toBuilder().attendees(lists).build()))
                .containsExactly("listed-twice");
    }

    static Stream<List<ProceedingsEntry>> endings() {
        return Stream.of(
                List.of(new Narration("地方自治法の規定によりここに署名する。", false), new Remark("議長", "鈴木　一郎", false)),
                List.of(new Remark("会議録署名議員", "山田　太郎", false), new Remark("議長", "会議の次第を記載し、相違ないことを証します。", false)),
                List.of(new Narration("第２日　午前１０時開議", false), new Remark("議長", "昨日に引き続き会議を開きます。質問を許します。", false)),
                List.of(new Remark("議長", "これより本日の会議を開きます。開議。", false), new Remark("議員", "質問します。", false)),
                List.of(new Heading(null, "協議会", false), new Remark("会長", "懇談に移ります。", false)),
                List.of(new Remark(null, "（散会後、現地を視察した。）", false)),
                List.of(new Remark("事務局", "次回は来月です。", false), new Remark("佐藤副議長", "本日はありがとうございました。", false)),
                List.of(new Narration("〔参　照〕\n議案付託表", false), new Decision("付託表のとおり", null, false)),
                List.of(new Narration("令和６年第３回定例会　議決結果一覧", false), new Decision("原案可決", null, false)),
                List.of(new Narration("午後３時散会", false), new Narration("出席者は前日と同じ。", false)));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void whatUsuallyFollowsAClosingIsNotTold(List<ProceedingsEntry> ending) {
        assertThat(told(closedWith(List.of(DAY), ending))).isEmpty();
    }

    @Test
    void aDiscussionAfterTheClosingIsToldOnce() {
        List<ProceedingsEntry> discussion = List.of(
                new Remark("議員", "一点だけ確認します。", false),
                new Remark("議長", "どうぞ。", false),
                new Decision("了承した。", null, false));

        assertThat(told(closedWith(List.of(DAY), discussion))).containsExactly("entry-after-closing");
        assertThat(told(closedWith(List.of(DAY, NEXT_DAY), discussion))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3, ''",
        "1 1 1 1, ''",
        "１ ２ １ ２, ''",
        "日程第1 日程第2 日程第3, ''",
        "日程第４ 日程第５ 日程第５ 日程第６, ''",
        "日程第４ 日程第５ 日程第５ 日程第７, agenda-number-gap",
        "議案第45号 議案第47号 議案第12号 報告第3号, ''",
        "1 (1) (2) 2 (1), ''",
        "令和６年度 令和５年度, ''",
        "1-1 1-2 2-1 3, ''",
        "1 3 2, agenda-number-gap",
        "1 2 4, agenda-number-gap",
        "日程第1 日程第3, agenda-number-gap",
        "1 1, agenda-number-repeated"
    })
    void numbersAreComparedWhereTheyAreCounted(String numbers, String expected) {
        assertThat(String.join(" ", told(numbered(List.of(DAY), numbers)))).isEqualTo(expected);
    }

    @Test
    void numbersStartAgainEachDay() {
        assertThat(told(numbered(List.of(DAY, NEXT_DAY), "1 2 4 2 1 1"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "資料1 資料2-1 資料2-2 資料3, ''",
        "資料１ 参考資料１ 資料２, ''",
        "資料1の1 資料1の2 資料2, ''",
        "令和５年度決算書 令和６年度予算書, ''",
        "資料1 資料3, material-number-gap"
    })
    void materialsWithBranchesFollowEachOther(String labels, String expected) {
        MeetingRecord record = record(List.of(DAY)).toBuilder()
                .materials(Arrays.stream(labels.split(" "))
                        .map(label -> new Material(label, "題名", null))
                        .toList())
                .build();

        assertThat(String.join(" ", told(record))).isEqualTo(expected);
    }

    @Test
    void itemsThatAreFormalitiesOrSaidOrDealtWithTogetherAreTakenUp() {
        List<AgendaItem> agenda = List.of(
                AgendaItem.of("1", "開会"),
                AgendaItem.of("2", "公園の整備について"),
                AgendaItem.of("3", "会長あいさつ"),
                AgendaItem.of("4", "歩道の改修について(2件)"),
                AgendaItem.of("5", "その他"));
        MeetingRecord record = record(List.of(DAY)).toBuilder()
                .agenda(agenda)
                .proceedings(new Heading("2", null, false), new Remark("会長", "続いて、歩道の 改修について（２件）を議題とします。", false))
                .build();
        MeetingRecord together = record.toBuilder()
                .proceedings(new Heading("2", null, false), new Remark("議長", "以上２件を一括して議題とします。", false))
                .build();
        MeetingRecord leftOut =
                record.toBuilder().proceedings(new Heading("2", null, false)).build();

        assertThat(told(record)).isEmpty();
        assertThat(told(together)).isEmpty();
        assertThat(told(leftOut)).containsExactly("agenda-item-not-taken-up");
    }

    @ParameterizedTest
    @CsvSource({
        "日程第３を議題とします。, agenda-item-not-taken-up",
        "議案第12号についてお諮りします。, ''",
        "日程第１０を議題とします。, ''",
        "日程第１を議題とします。, agenda-item-not-taken-up",
        "議案第1号についてお諮りします。, agenda-item-not-taken-up"
    })
    void anItemIsTakenUpByItsNumberAlone(String text, String expected) {
        List<AgendaItem> agenda = List.of(AgendaItem.of("第9", "会期の決定"), AgendaItem.of("第10", "議案第12号　公園条例の制定について"));
        MeetingRecord record = record(List.of(DAY)).toBuilder()
                .agenda(agenda)
                .proceedings(new Heading("第9", null, false), new Remark("議長", text, false))
                .build();

        assertThat(String.join(" ", told(record))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"ｶ, half-width-kana", "｡, half-width-punctuation", "｢は｣､, half-width-punctuation", "か゚, ''", "か゛, ''"})
    void halfWidthPunctuationIsNoKana(String text, String expected) {
        MeetingRecord record = record(List.of(DAY)).toBuilder()
                .proceedings(new Narration(text, false))
                .build();

        assertThat(String.join(" ", told(record))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和５年度決算特別委員会", "令和７年度予算審査特別委員会", "令和５年度の事業を評価する会", "第３次計画（令和７年度から）策定委員会"})
    void theYearThatAMeetingIsAboutIsNotItsOwn(String name) {
        MeetingRecord record = record(List.of(DAY)).toBuilder()
                .meeting(Meeting.builder().name(name).sessions(DAY).build())
                .build();

        assertThat(told(record)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"１番 山田太郎議員", "議長 鈴木 一郎", "鈴木一郎", "議長", "佐藤　実", "書記 井上 直"})
    void signersAreFoundWithTheirTitles(String signer) {
        MeetingRecord record = MeetingRecord.builder()
                .meeting(Meeting.builder()
                        .name("会議")
                        .sessions(DAY)
                        .signers(signer)
                        .build())
                .attendees(new ArrayList<>(MEMBERS))
                .secretariat(Secretariat.builder()
                        .staff(new StaffMember("書記", "井上 直"))
                        .build())
                .build();

        assertThat(told(record)).isEmpty();
    }

    @Test
    void guestsAreNoMembersAndWhoLeavesEarlyHasAReason() {
        Attendee early = Attendee.present("山田 太郎", "会長").toBuilder()
                .left(LocalTime.of(14, 0))
                .reason("公務のため")
                .build();
        MeetingRecord record = MeetingRecord.builder()
                .meeting(Meeting.builder()
                        .name("協議会")
                        .sessions(DAY)
                        .quorum(new Quorum(2, 2))
                        .build())
                .attendees(early, Attendee.present("鈴木 花子", "委員"), Attendee.present("田中 洋", "オブザーバー"))
                .build();

        assertThat(told(record)).isEmpty();
    }

    @Test
    void aSittingPastMidnightInOnePieceIsToldOnceAndItsRecessesAreNot() {
        MeetingRecord record = record(List.of(Session.on(2024, 9, 3).from(22, 0).to(0, 40))).toBuilder()
                .proceedings(new Recess(LocalTime.of(23, 50), LocalTime.of(0, 5), null, false))
                .build();

        assertThat(told(record)).containsExactly("session-end-not-after-start");
    }

    private static MeetingRecord closedWith(List<Session> sessions, List<ProceedingsEntry> ending) {
        List<ProceedingsEntry> entries = new ArrayList<>();
        entries.add(new Remark("議長", "会議を開きます。", false));
        entries.add(new Closing("午後３時散会", false));
        entries.addAll(ending);
        return record(sessions).toBuilder().proceedings(entries).build();
    }

    private static MeetingRecord numbered(List<Session> sessions, String numbers) {
        List<AgendaItem> items = Arrays.stream(numbers.split(" "))
                .map(number -> AgendaItem.of(number, "件名"))
                .toList();
        return record(sessions).toBuilder().agenda(items).build();
    }

    private static List<String> told(List<Attendee> attendees, List<Explainer> explainers, String speaker) {
        return told(record(List.of(DAY)).toBuilder()
                .attendees(new ArrayList<>(attendees))
                .explainers(new ArrayList<>(explainers))
                .proceedings(new Remark(speaker, "はい。", false))
                .build());
    }

    private static MeetingRecord record(List<Session> sessions) {
        return MeetingRecord.builder()
                .meeting(Meeting.builder().name("会議").sessions(sessions).build())
                .build();
    }

    /** What is told; that rows are empty is no matter here. */
    private static List<String> told(MeetingRecord record) {
        return RecordValidator.validate(record).stream()
                .map(Finding::code)
                .filter(code -> !code.equals("empty-row"))
                .toList();
    }
}
