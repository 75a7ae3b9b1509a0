package io.github.kaigiroku.docx.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.StaffMember;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of people as offices print them, and what must not become a person. */
class PeopleIntakeTest {

    /** Persons are written as 役職|席|氏名|所属, and parted by ; */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "教　育　長　　島　　信行→教育長||島　　信行|",
                "委　　　員　　浦野　健→委員||浦野　健|",
                "会　　長　　　７番　　稲垣　勝→会長|７番|稲垣　勝|",
                "７番　会長　稲垣　勝→会長|７番|稲垣　勝|",
                "１番　岳　　剛志君　　　２番　峰村　あき君→|１番|岳　　剛志|;|２番|峰村　あき|",
                "委員　　江藤　実、辻󠄀　康子、乙部　れい→委員||江藤　実|;委員||辻󠄀　康子|;委員||乙部　れい|",
                "会長　江藤　実　　副会長　辻󠄀　康子→会長||江藤　実|;副会長||辻󠄀　康子|",
                "江藤　実会長、辻󠄀　康子委員→会長||江藤　実|;委員||辻󠄀　康子|",
                "江藤　実　会長　　辻󠄀　康子　副会長→会長||江藤　実|;副会長||辻󠄀　康子|",
                "江藤、辻󠄀、乙部　各委員→委員||江藤|;委員||辻󠄀|;委員||乙部|",
                "遠山会長、ジョンソン委員→会長||遠山|;委員||ジョンソン|",
                "座長：柏木　恒→座長||柏木　恒|",
                "①柏木　恒（座長）→座長||柏木　恒|",
                "・柏木　恒　・楠　さくら→||柏木　恒|;||楠　さくら|",
                "1. 柏木　恒→||柏木　恒|",
                "（１）教育長　北　俊夫→教育長||北　俊夫|",
                "第３番　柏木　恒→|第３番|柏木　恒|",
                "１２番柏木恒議員→議員|１２番|柏木恒|",
                "柏木恒氏、楠さくら様→||柏木恒|;||楠さくら|",
                "甲　野　太　郎→||甲　野　太　郎|",
                "マリア　デ　シルバ、John Smith→||マリア　デ　シルバ|;||John Smith|",
                "委員　商工会　会長　甲野　太郎→委員||甲野　太郎|商工会　会長",
                "甲野　太郎（商工会会長）→||甲野　太郎|商工会会長",
                "会長　甲野　太郎　みどり野大学教授→会長||甲野　太郎|みどり野大学教授",
                "公募委員　甲野　太郎→公募委員||甲野　太郎|",
                "甲野　太郎（学識経験者）→||甲野　太郎|学識経験者",
                "会長　甲野　太郎（学識経験者）→会長||甲野　太郎|学識経験者",
                "会長職務代理者　甲野　太郎→会長職務代理者||甲野　太郎|",
                "副市長　甲野　太郎→副市長||甲野　太郎|",
                "勅使河原　左衛門、辺　　保→||勅使河原　左衛門|;||辺　　保|",
                "阿部　進、服部　和、氷室　聡、田所　守、会田　実→||阿部　進|;||服部　和|;||氷室　聡|;||田所　守|;||会田　実|",
                "総務課長　甲野　太郎→総務課長||甲野　太郎|",
                "甲野　太郎　　乙川　花子　　丙山　　一→||甲野　太郎|;||乙川　花子|;||丙山　　一|",
                "１番委員　　甲 野 太 郎→委員|１番|甲 野 太 郎|",
                "１ 番 甲 野 太 郎→|１ 番|甲 野 太 郎|",
                "委 員 長  琴 野 みさと　　委 員 長  小谷田  実→委員長||琴 野 みさと|;委員長||小谷田  実|",
                "委員長甲野 太郎君→委員長||甲野 太郎|",
                "理事小鳥遊 学君→理事||小鳥遊 学|",
                "委員:甲野太郎、委員:乙川花子→委員||甲野太郎|;委員||乙川花子|",
                "甲野委員長、くり林、丙山の各委員→委員長||甲野|;委員||くり林|;委員||丙山|",
                "委員（教育長） 甲野 太郎→委員（教育長）||甲野 太郎|",
                "みどり野市教育委員会委員長　甲野　太郎→みどり野市教育委員会委員長||甲野　太郎|",
                "教育次長兼学校教育課長 甲野 太郎→教育次長兼学校教育課長||甲野 太郎|",
                "• 委員 甲野 ちづ子→委員||甲野 ちづ子|",
                "１２番  甲野 太郎(副議長)　　１３番  乙川  花→副議長|１２番|甲野 太郎|;|１３番|乙川  花|",
                "五 十 嵐 一 郎→||五 十 嵐 一 郎|",
                "千　田　　　勇　　　　小　松　　　直→||千　田　　　勇|;||小　松　　　直|",
                "１番　　諸　田　　　勇　君　　２番　　江　口　　　徹　君→|１番|諸　田　　　勇|;|２番|江　口　　　徹|",
                "副委員長中　　明彦君→副委員長||中　　明彦|",
                "甲野・乙川→||甲野|;||乙川|",
                "マリア・シルバ→||マリア・シルバ|",
                "１号委員　甲野　太郎、乙川　花子→１号委員||甲野　太郎|;１号委員||乙川　花子|"
            })
    void areReadHoweverTheyArePrinted(String line, String people) {
        Typed typed = new Typed().line("出席者", "　" + line, "場所　会議室");
        TakenMinutes taken = typed.taken();

        assertThat(taken.record().attendees().stream().map(PeopleIntakeTest::written))
                .as(line)
                .containsExactlyElementsOf(List.of(people.split(";", -1)));
        assertThat(taken.leftOver()).as(line).isEmpty();
        MinutesIntakeTest.assertAccounted(typed, taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"出席者|総務課 林|森委員", "出席者|建設課　林|鈴木課長補佐", "出席者|1 山田太郎|森 君", "出席者|林|森委員"})
    void aNameNeverGoesFromOneCellIntoTheNext(String row) {
        Typed typed = new Typed().table(row, "場所|会議室|");

        TakenMinutes taken = typed.taken();

        assertThat(taken.record().attendees().stream().map(Attendee::name))
                .allSatisfy(name -> assertThat(row.split("\\|"))
                        .anySatisfy(cell -> assertThat(cell).contains(name)));
        MinutesIntakeTest.assertAccounted(typed, taken);
    }

    private static String written(Attendee person) {
        return Stream.of(person.role(), person.seat(), person.name(), person.affiliation())
                .map(text -> text == null ? "" : text)
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "地方自治法の規定により出席を求めた者の職氏名",
                "別紙名簿のとおり",
                "上記のとおり開催した。",
                "３件",
                "前回の記録の確認を行った",
                "定足数に達しているため会議は成立",
                "学校関係者等"
            })
    void whatNoNameCanBeEndsAListAndIsSaid(String line) {
        TakenMinutes taken = new Typed().line("出席者　会長　甲野　太郎", line, "乙川　花子").taken();

        assertThat(taken.record().attendees()).containsExactly(Attendee.present("甲野　太郎", "会長"));
        assertThat(taken.leftOver()).extracting(TakenText::text).anyMatch(line::contains);
        assertThat(taken.leftOver()).extracting(TakenText::text).anyMatch("乙川　花子"::equals);
    }

    @Test
    void aLabelMayBeASentence() {
        MeetingRecord record = new Typed()
                .line("１　出席委員は、２名で次のとおりである。", "　１番　甲野　太郎　　２番　乙川　花子", "２　欠席委員は次のとおり", "　３番　丙山　環")
                .taken()
                .record();

        assertThat(record.attendees())
                .extracting(PeopleIntakeTest::written)
                .containsExactly("|１番|甲野　太郎|", "|２番|乙川　花子|", "|３番|丙山　環|");
        assertThat(record.attendees().get(2).attendance()).isEqualTo(Attendance.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（敬称略）", "（五十音順、敬称略）", "１０名中８名", "（計３名）", "なし", "ほか３名"})
    void countsAndLegendsNameNobody(String line) {
        TakenMinutes taken = new Typed().line("出席者　" + line, "　会長　甲野　太郎").taken();

        assertThat(taken.record().attendees()).containsExactly(Attendee.present("甲野　太郎", "会長"));
        assertThat(taken.leftOver()).isEmpty();
    }

    @Test
    void aRoleGoesForTheLinesBelowItThatAreMovedInFurther() {
        MeetingRecord record = new Typed()
                .line("出席者", "　会　長　１番　甲野　太郎", "　委　員　２番　乙川　花子", "　　　　　３番　丙山　　一", "　オブザーバー　丁野　環")
                .taken()
                .record();

        assertThat(record.attendees())
                .extracting(PeopleIntakeTest::written)
                .containsExactly("会長|１番|甲野　太郎|", "委員|２番|乙川　花子|", "委員|３番|丙山　　一|", "オブザーバー||丁野　環|");
    }

    @Test
    void aRoleOfOnePersonGoesForNobodyElse() {
        TakenMinutes taken = new Typed()
                .line("出席者", "会長　甲野　太郎、乙川　花子", "　　　　丙山　　一", "委員　丁野　環", "戊田　　学")
                .taken();

        assertThat(taken.record().attendees())
                .extracting(PeopleIntakeTest::written)
                .containsExactly("会長||甲野　太郎|", "||乙川　花子|", "||丙山　　一|", "委員||丁野　環|", "||戊田　　学|");
    }

    @ParameterizedTest
    @CsvSource({
        "政策室長 甲野泰、政策室市民協働推進担当 乙川麻衣子, 政策室長/甲野泰 政策室市民協働推進担当/乙川麻衣子",
        "茶木局長、土屋議会総務課長、武部担当書記, 局長/茶木 議会総務課長/土屋 担当書記/武部",
        "副参事（学校再編担当）　甲野　良, 副参事（学校再編担当）/甲野　良",
        "環境リサイクル支援部長兼務　甲野　弘, 環境リサイクル支援部長兼務/甲野　弘",
        "元木事務局長, 事務局長/元木"
    })
    void titlesAreToldFromFamilyNames(String line, String staff) {
        MeetingRecord record =
                new Typed().table("事務局|" + line, "場所|会議室").taken().record();

        assertThat(record.secretariat().staff().stream()
                        .map(person -> person.title() + "/" + person.name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(staff);
    }

    @Test
    void whatBracketsSayOfSomebodyElseIsNoAffiliation() {
        TakenMinutes taken =
                new Typed().line("出席者　甲野委員長、丙山の各委員（乙川副委員長は欠席）、丁野　環（ていの　たまき）").taken();

        assertThat(taken.record().attendees())
                .extracting(PeopleIntakeTest::written)
                .containsExactly("委員長||甲野|", "委員||丙山|", "||丁野　環|");
        assertThat(taken.leftOver()).extracting(TakenText::text).contains("（乙川副委員長は欠席）、", "（ていの　たまき）");
    }

    @Test
    void aMarkBehindANameTellsWhetherThePersonCame() {
        MeetingRecord record =
                new Typed().line("出席者", "委員　甲野　太郎　　○　　　委員　乙川　花子　　×").taken().record();

        assertThat(record.attendees())
                .extracting(Attendee::attendance)
                .containsExactly(Attendance.PRESENT, Attendance.ABSENT);
    }

    @Test
    void behindAListThatHasNobodyNobodyIsAbsent() {
        TakenMinutes taken = new Typed().line("欠席委員　なし", "議長　甲野　太郎").taken();

        assertThat(taken.record().attendees()).isEmpty();
        assertThat(taken.leftOver()).extracting(TakenText::text).containsExactly("議長　甲野　太郎");
    }

    @Test
    void staffBehindTheMembersAreNotAbsentMembers() {
        TakenMinutes taken =
                new Typed().line("欠席委員　甲野　太郎", "事務局長　乙川　花子　　書記　丙山　環").taken();

        assertThat(taken.record().attendees()).containsExactly(Attendee.absent("甲野　太郎"));
        assertThat(taken.record().secretariat().staff())
                .containsExactly(new StaffMember("事務局長", "乙川　花子"), new StaffMember("書記", "丙山　環"));
        assertThat(taken.findings()).extracting("code").contains("intake-doubtful");
    }

    @Test
    void headsInBracketsTellWherePeopleComeFromOrWhoseSideTheyAreOn() {
        TakenMinutes taken = new Typed()
                .table("出席者|【被保険者代表】甲野　太郎、乙川　花子/【公益代表】丙山　環/（町）丁野企画課長/（コンサル）戊田", "場所|会議室")
                .taken();

        assertThat(taken.record().attendees())
                .extracting(PeopleIntakeTest::written)
                .containsExactly("||甲野　太郎|被保険者代表", "||乙川　花子|被保険者代表", "||丙山　環|公益代表");
        assertThat(taken.record().explainers())
                .containsExactly(new Explainer("企画課長", "丁野", "町"), new Explainer(null, "戊田", "コンサル"));
        assertThat(taken.findings()).extracting("path").contains("attendees[2].affiliation", "explainers[1].name");
    }

    @Test
    void aTableMayTellOfASecondPostAndOfProxies() {
        MeetingRecord record = new Typed()
                .table("区分|団体名|役職|氏名|出欠|備考", "会長|みどり野大学|教授|甲野　太郎|○|", "委員|みどり野バス㈱|営業所長|乙川　花子|○|代理：丙山　環")
                .taken()
                .record();

        assertThat(record.attendees())
                .containsExactly(
                        Attendee.present("甲野　太郎", "会長").toBuilder()
                                .affiliation("みどり野大学　教授")
                                .build(),
                        Attendee.present("丙山　環", "委員").toBuilder()
                                .affiliation("みどり野バス㈱　営業所長")
                                .proxyFor("乙川　花子")
                                .build());
    }

    @Test
    void repeatedRolesAndBulletsBehindThemAreRead() {
        TakenMinutes taken = new Typed()
                .line("出席者", "１　委　員　　甲野　太郎", "２　　〃　　　乙川　花子", "　委員　・　丙山　環", "総務課長　丁野　学ほか関係職員")
                .taken();

        assertThat(taken.record().attendees())
                .extracting(PeopleIntakeTest::written)
                .containsExactly("委員|１|甲野　太郎|", "委員|２|乙川　花子|", "委員||丙山　環|", "総務課長||丁野　学|");
        assertThat(taken.findings()).extracting("path").contains("attendees[0].seat", "attendees[1].seat");
        assertThat(taken.leftOver()).isEmpty();
    }

    @Test
    void callingsStandBesideNamesAndAreNobody() {
        TakenMinutes taken = new Typed()
                .line("出席者", "学識経験者　　甲斐　正　　みどり野大学", "〃　　　　　　乙訓　花　　弁護士", "委員　丙川　午　※オンライン")
                .taken();

        assertThat(taken.record().attendees())
                .extracting(PeopleIntakeTest::written)
                .containsExactly("学識経験者||甲斐　正|みどり野大学", "学識経験者||乙訓　花|弁護士", "委員||丙川　午|");
        assertThat(taken.record().attendees().get(2).mode()).isEqualTo(AttendanceMode.REMOTE);
    }

    @Test
    void peopleWithoutWiderBlanksBetweenThemAreToldApartAndSaid() {
        TakenMinutes taken = new Typed().line("出席者　委員　乙訓　花　丙川　午　丁子　香").taken();

        assertThat(taken.record().attendees())
                .extracting(PeopleIntakeTest::written)
                .containsExactly("委員||乙訓　花|", "委員||丙川　午|", "委員||丁子　香|");
        assertThat(taken.findings()).extracting("code").contains("intake-doubtful");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "甲各委員、", "林　", "計名"})
    void aLineWithoutEndIsLeftOverInNoTime(String piece) {
        String line = piece.repeat(60_000);

        TakenMinutes taken = assertTimeout(
                Duration.ofSeconds(10),
                () -> new Typed().table("出席者|" + line, "場所|会議室").taken());

        assertThat(taken.record().attendees()).isEmpty();
        assertThat(taken.record().meeting().venue()).isEqualTo("会議室");
    }

    @Test
    void aRoleBehindBracketsIsOfThePersonBeforeThem() {
        TakenMinutes taken = new Typed().line("出席者　林（一）委員、林（二）会長").taken();

        assertThat(taken.record().attendees())
                .extracting(PeopleIntakeTest::written)
                .containsExactly("委員||林|", "会長||林|");
        assertThat(taken.leftOver()).hasSize(2);
    }

    @Test
    void peopleMayStandBehindAHeadInBracketsWithoutALabel() {
        MeetingRecord record = new Typed()
                .line("学校運営協議会議事録", "【出席】甲野会長、乙川委員", "【欠席】五十嵐委員・東海林委員", "【学校】丙山校長")
                .taken()
                .record();

        assertThat(record.attendees().stream()
                        .map(person -> person.name() + "/" + person.role() + "/" + person.attendance())
                        .toList())
                .containsExactly("甲野/会長/PRESENT", "乙川/委員/PRESENT", "五十嵐/委員/ABSENT", "東海林/委員/ABSENT");
    }

    @Test
    void familyNamesSideBySideAreToldApartAndSaid() {
        TakenMinutes taken = new Typed().line("出席者", "遠山　　河合　　三枝").taken();

        assertThat(taken.record().attendees()).extracting(Attendee::name).containsExactly("遠山", "河合", "三枝");
        assertThat(taken.findings()).extracting("code").contains("intake-doubtful");
    }

    @Test
    void headsAmongPeopleSayWhatThoseBelowThemAre() {
        MeetingRecord record = new Typed()
                .table("出席者|【委員】/会長　甲野　太郎/乙川　花子（オンライン参加）/【事務局】/環境課　浜課長、久保主任/総務課長　丙山　　一/傍聴者　２名", "場所|会議室")
                .taken()
                .record();

        assertThat(record.attendees())
                .extracting(Attendee::name, Attendee::role, Attendee::mode)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("甲野　太郎", "会長", null),
                        org.assertj.core.groups.Tuple.tuple("乙川　花子", "委員", AttendanceMode.REMOTE));
        assertThat(record.secretariat().section()).isEqualTo("環境課");
        assertThat(record.secretariat().staff())
                .containsExactly(
                        new StaffMember("課長", "浜"), new StaffMember("主任", "久保"), new StaffMember("総務課長", "丙山　　一"));
        assertThat(record.meeting().observers()).isEqualTo(2);
    }

    @Test
    void whoIsPrintedAsAbsentOrRemoteIsSo() {
        MeetingRecord record = new Typed()
                .table("出席者|甲野　太郎、乙川　花子（欠席）/オンライン　丙山　　一/欠席　丁野　環（公務）", "場所|会議室")
                .taken()
                .record();

        assertThat(record.attendees())
                .extracting(Attendee::name, Attendee::attendance)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("甲野　太郎", Attendance.PRESENT),
                        org.assertj.core.groups.Tuple.tuple("乙川　花子", Attendance.ABSENT),
                        org.assertj.core.groups.Tuple.tuple("丙山　　一", Attendance.PRESENT),
                        org.assertj.core.groups.Tuple.tuple("丁野　環", Attendance.ABSENT));
        assertThat(record.attendees().get(2).mode()).isEqualTo(AttendanceMode.REMOTE);
        assertThat(record.attendees().get(3).reason()).isEqualTo("公務");
    }

    @Test
    void membersOfStaffStandWithTheirSectionOnOneLine() {
        MeetingRecord record = new Typed()
                .table("事務局|町民生活部　滝部長/生涯学習課（桐島、桂係長）/福祉課　主査　槙　　学", "場所|会議室")
                .taken()
                .record();

        assertThat(record.secretariat().department()).isEqualTo("町民生活部");
        assertThat(record.secretariat().section()).isEqualTo("生涯学習課");
        assertThat(record.secretariat().staff())
                .containsExactly(
                        new StaffMember("部長", "滝"),
                        new StaffMember(null, "桐島"),
                        new StaffMember("係長", "桂"),
                        new StaffMember("福祉課　主査", "槙　　学"));
    }

    @Test
    void aNumberInBracketsBehindASectionIsItsPhone() {
        MeetingRecord record = new Typed()
                .table("担当課|企画部交通政策課（電話０１２－３４５－６７８９）", "関係課|生涯学習課長、福祉課長")
                .taken()
                .record();

        assertThat(record.secretariat().department()).isEqualTo("企画部");
        assertThat(record.secretariat().section()).isEqualTo("交通政策課");
        assertThat(record.secretariat().phone()).isEqualTo("０１２－３４５－６７８９");
        assertThat(record.explainers())
                .containsExactly(new Explainer("生涯学習課長", "", null), new Explainer("福祉課長", "", null));
    }

    @Test
    void thoseWhoExplainHaveTitlesNamesAndGroups() {
        MeetingRecord record = new Typed()
                .line("説明のため出席した者", "　村　　　　長　　木曽　幸雄君", "　副　村　　長　　小野　静君", "　建設水道課長　　駒井　　輔君", "　町民生活部　滝部長")
                .taken()
                .record();

        assertThat(record.explainers())
                .containsExactly(
                        new Explainer("村長", "木曽　幸雄", null),
                        new Explainer("副村長", "小野　静", null),
                        new Explainer("建設水道課長", "駒井　　輔", null),
                        new Explainer("部長", "滝", "町民生活部"));
    }

    @Test
    void aStaffMemberSignsNothing() {
        TakenMinutes taken =
                new Typed().line("会議録署名委員　　浦野　健　印、磯部　かおり　㊞", "記録　総務係長　帆足　学").taken();

        assertThat(taken.record().meeting().signers()).containsExactly("浦野　健", "磯部　かおり");
        assertThat(taken.leftOver()).extracting(TakenText::text).contains("記録　総務係長　帆足　学");
    }

    @Test
    void rolesAndTitlesInCellsOfTheirOwnBelongToTheNamesBeside() {
        MeetingRecord record = new Typed()
                .table("出席者|会　長/委　員/委　員|甲野　太郎/乙川　花子/丙山　　一|大学教授/商工会/公募", "欠席者|委員|丁野　環", "場所|会議室")
                .taken()
                .record();

        assertThat(record.attendees())
                .extracting(PeopleIntakeTest::written)
                .containsExactly("会長||甲野　太郎|大学教授", "委員||乙川　花子|商工会", "委員||丙山　　一|公募", "委員||丁野　環|");
        assertThat(record.attendees().get(3).attendance()).isEqualTo(Attendance.ABSENT);
    }

    @Test
    void aTableOfAttendanceTellsWhoCameAndHow() {
        MeetingRecord record = new Typed()
                .table(
                        "区分|氏名|所属等|出欠",
                        "座長|柏木　恒|ふもと町自治会|○",
                        "メンバー|榎本　勇|老人クラブ|欠",
                        "メンバー|椿　マリア氏|公募|○（オンライン）",
                        "メンバー|楠　　蘭|公募|欠席（公務のため）",
                        "事務局|桐島　学|生涯学習課|○")
                .taken()
                .record();

        assertThat(record.attendees())
                .containsExactly(
                        Attendee.present("柏木　恒", "座長").toBuilder()
                                .affiliation("ふもと町自治会")
                                .build(),
                        Attendee.absent("榎本　勇").toBuilder()
                                .role("メンバー")
                                .affiliation("老人クラブ")
                                .build(),
                        Attendee.present("椿　マリア", "メンバー").toBuilder()
                                .affiliation("公募")
                                .mode(AttendanceMode.REMOTE)
                                .build(),
                        Attendee.absent("楠　　蘭").toBuilder()
                                .role("メンバー")
                                .affiliation("公募")
                                .reason("公務のため")
                                .build());
        assertThat(record.secretariat().staff()).extracting(StaffMember::name).containsExactly("桐島　学");
    }
}
