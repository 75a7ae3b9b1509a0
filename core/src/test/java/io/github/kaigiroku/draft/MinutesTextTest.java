package io.github.kaigiroku.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.EntryVisitor;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Vote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that is written as the minutes of assemblies and councils are, in our own words about invented towns. */
class MinutesTextTest {

    @Test
    void anAssemblysTextBecomesHeadingsRemarksNotesAndTheClosing() {
        assertThat(drafted("""
                令和６年第２回みどり野町議会定例会
                ◎出席議員（２名）
                １番 青 木 一 郎 君 ２番 連 太 君
                ◎議会事務局
                書 記 川 上 亮 君
                （午前１０時００分開会）
                ◎開会の宣告
                〇議長（青木一郎君） おはようございます。
                会議を開きます。
                ◎日程第１ 会議録署名議員の指名
                〇議長（青木一郎君） 指名します。
                （「異議なし」と呼ぶ者あり）
                〇議長（青木一郎君） 異議なしと認めます。
                ◎議案第６号 職員の給与に関する条例の一部を改
                正する条例の制定について
                〇町長（森 希君） 説明します。
                （資料を示す）
                次のページです。
                〇○廃止２件
                午前１１時５分　休憩
                午前１１時１５分　再開
                〇２番（連 太君） 質問です。
                （午前１１時２０分閉会）
                －９－
                会議の顛末を記載し、ここに署名する。
                議 長 青 木 一 郎
                """))
                .containsExactly(
                        "経過 令和６年第２回みどり野町議会定例会 / ◎出席議員（２名） / １番 青 木 一 郎 君 ２番 連 太 君 / ◎議会事務局"
                                + " / 書 記 川 上 亮 君 / （午前１０時００分開会）",
                        "見出し ◎開会の宣告",
                        "〇議長（青木一郎君） おはようございます。 / 会議を開きます。",
                        "見出し ◎日程第１ 会議録署名議員の指名",
                        "〇議長（青木一郎君） 指名します。",
                        "経過 （「異議なし」と呼ぶ者あり）",
                        "〇議長（青木一郎君） 異議なしと認めます。",
                        "見出し ◎議案第６号 職員の給与に関する条例の一部を改正する条例の制定について",
                        "〇町長（森 希君） 説明します。 / （資料を示す） / 次のページです。 / 〇○廃止２件",
                        "経過 午前１１時５分　休憩 / 午前１１時１５分　再開",
                        "〇２番（連 太君） 質問です。",
                        "閉会 （午前１１時２０分閉会）",
                        "経過 －９－ / 会議の顛末を記載し、ここに署名する。 / 議 長 青 木 一 郎");
    }

    @Test
    void headingsWithoutAMarkStandAboveTheNextSpeaker() {
        assertThat(drafted("""
                開会（午前１０時００分）
                ○議長（青木一郎）

                　会議を開きます。
                諸般の報告

                ○町長（森 希）〔登壇〕

                　報告します。
                一般質問
                についてです。
                開議（午前１０時３分）
                日程第１
                ○議長（青木一郎）
                　指名します。
                散会（午前１０時２１分）
                ○議長（青木一郎）
                　散会します。
                """))
                .containsExactly(
                        "経過 開会（午前１０時００分）",
                        "○議長（青木一郎） 会議を開きます。",
                        "見出し 諸般の報告",
                        "○町長（森 希） 〔登壇〕 / 報告します。 / 一般質問 / についてです。",
                        "経過 開議（午前１０時３分）",
                        "見出し 日程第１",
                        "○議長（青木一郎） 指名します。",
                        "閉会 散会（午前１０時２１分）",
                        "○議長（青木一郎） 散会します。");
    }

    @Test
    void labelsOfMinutesNeedNoTable() {
        String text = "○議長（青木一郎）　始めます。\n○町長（森 希）　はい。\n";
        Transcript read = Transcripts.read(text.getBytes(StandardCharsets.UTF_8), TranscriptFormat.LABELLED_TEXT);
        SpeakerTable table = SpeakerTable.empty().with("○町長（森 希）", "森町長");
        Draft draft = DraftComposer.with(table).compose(read);

        assertThat(draft.findings()).isEmpty();
        assertThat(draft.record().proceedings())
                .containsExactly(new Remark("○議長（青木一郎）", "始めます。", false), new Remark("森町長", "はい。", false));
    }

    @Test
    void linesThatAreBrokenToFitAPageGoOn() {
        assertThat(drafted("""
                ○議長（青木一郎君） ただいまの出席議員数は８名で、定足数に達しておりますの
                で、令和６年第４回臨時会を開会いたします。
                ○町長（森希君） 歳入歳出予算の総額に、歳入歳出それぞれ600万8,000円を追加し
                て、歳入歳出予算の総額を、歳入歳出それぞれ29億5,141万2,000円といたします。そ
                のほかの件は、お手元に配付いたしました説明書のとおりでございますので、よろしく
                お願いいたします。
                １ 庁舎の改修
                ２ 公園の整備
                ○議長（青木一郎君） 説明が終わりましたので、これより質疑に入ります。質疑のある
                －１２－

                方は挙手を願います。
                """))
                .containsExactly(
                        "○議長（青木一郎君） ただいまの出席議員数は８名で、定足数に達しておりますので、令和６年第４回臨時会を開会いたします。",
                        "○町長（森希君） 歳入歳出予算の総額に、歳入歳出それぞれ600万8,000円を追加して、歳入歳出予算の総額を、"
                                + "歳入歳出それぞれ29億5,141万2,000円といたします。そのほかの件は、お手元に配付いたしました説明書のとおり"
                                + "でございますので、よろしくお願いいたします。 / １ 庁舎の改修 / ２ 公園の整備",
                        "○議長（青木一郎君） 説明が終わりましたので、これより質疑に入ります。質疑のある" + " / －１２－ / 方は挙手を願います。");
    }

    @Test
    void linesOfAnyLengthAreParagraphs() {
        String first = "この行はとても長いので、どこにも折り返しがない文章では段落の終わりになっているはずです";
        String second = "続く行は短い段落です";

        assertThat(drafted("○議長　はい。\n" + first + "\n" + second + "\n○町長　はい。\n"))
                .containsExactly("○議長 はい。 / " + first + " / " + second, "○町長 はい。");
    }

    @Test
    void eachLabelBeginsARemarkOfItsOwn() {
        assertThat(drafted("""
                ○議長（青木一郎）　一つ目です。
                ○議長（青木一郎）　二つ目です。
                ●事務局
                説明します。
                ●事務局
                続けて説明します。
                ●会長
                """))
                .containsExactly("○議長（青木一郎） 一つ目です。", "○議長（青木一郎） 二つ目です。", "●事務局 説明します。", "●事務局 続けて説明します。", "経過 ●会長");
    }

    @ParameterizedTest
    @CsvSource({
        "○関 三郎委員長 はい。, ○関 三郎委員長",
        "○教育長　森希君　はい。, ○教育長　森希君",
        "○ 山田委員　はい。, ○ 山田委員",
        "◆大山（均）委員　はい。, ◆大山（均）委員",
        "○委員11　はい。, ○委員11",
        "○事務局（Ｑ）　はい。, ○事務局（Ｑ）",
        "○町長（森 希）〔登壇〕, ○町長（森 希）",
        "○議長【森希君】 はい。, ○議長【森希君】",
        "◎まちづくり新幹線課参事（森　希君）　はい。, ◎まちづくり新幹線課参事（森　希君）"
    })
    void labelsBehindAMarkMayHaveBlanks(String line, String label) {
        assertThat(drafted(line + "\n○議長　続けます。\n"))
                .containsExactly(
                        label
                                + line.substring(line.indexOf(label) + label.length())
                                        .replaceAll("^[ 　]*", " "),
                        "○議長 続けます。");
    }

    @ParameterizedTest
    @CsvSource({
        "(青木委員)  はい。|（拍手）|(委員1) ええ。, 青木委員 はい。|経過 （拍手）|委員1 ええ。",
        "（会長）|はい。|（事務局）ええ。, 会長 はい。|事務局 ええ。",
        "山本委員長）はい。|(1)一つ目です。|政策課長）ええ。, 山本委員長 はい。 / (1)一つ目です。|政策課長 ええ。",
        "課長・・・・はい。|青木委員・・・ええ。, 課長 はい。|青木委員 ええ。",
        "青木委員）|はい。|政策課長）ええ。, 青木委員 はい。|政策課長 ええ。",
        "係長(青木一郎君) はい。|続けます。|委員(森希君) ええ。, 係長(青木一郎君) はい。 / 続けます。|委員(森希君) ええ。",
        "議長 はい。|会　長　ええ。|事務局 (説明)|委員 そうです。, 議長 はい。|会　長 ええ。|事務局 (説明)|委員 そうです。",
        "議長：|はい。|総務部長：|ええ。, 議長 はい。|総務部長 ええ。",
        "日時：４月１日|議題：予算|議長：はい。, 話者なし 日時：４月１日 / 議題：予算|議長 はい。"
    })
    void councilsNameSpeakersInOtherWays(String lines, String expected) {
        assertThat(drafted(lines.replace('|', '\n'))).containsExactly(expected.split("\\|"));
    }

    @Test
    void aNameAloneBehindAMarkIsASpeakerWhereItComesAgain() {
        assertThat(drafted("○議長　始めます。\n○青木　はい。\n○議長　どうぞ。\n○青木　質問です。\n○合計 100円\n"))
                .containsExactly("○議長 始めます。", "○青木 はい。", "○議長 どうぞ。", "○青木 質問です。 / ○合計 100円");
    }

    @Test
    void rolesWithoutASignAreSpeakersOnlyWhereSomethingIsSaid() {
        String list = "委員長 青木 一郎\n委員 森 希\n委員 川上 亮\n会長 山田 太郎\n";

        assertThat(drafted(list)).containsExactly("話者なし " + list.strip().replace("\n", " / "));
    }

    @Test
    void nothingIsLostWhateverStandsInAText() {
        for (int seed = 0; seed < 300; seed++) {
            String text = random(new Random(seed));
            String drafted = String.join("", drafted(text))
                    .replace("経過 ", "")
                    .replace("見出し ", "")
                    .replace("閉会 ", "");

            assertThat(visible(drafted.replace("話者なし ", ""))).as(text).isEqualTo(visible(text));
        }
    }

    /** Lines of all kinds; each says 発言 or another word that no sign of the draft has. */
    private static String random(Random random) {
        List<String> lines = List.of(
                "○議長（青木一郎君）　発言します。",
                "○議長（青木一郎君）",
                "〇２番（連 太君） 発言ですか。",
                "（森委員）発言です。",
                "（事務局）",
                "（起立多数）",
                "【委員】発言、その二。",
                "◎日程第１　予算について",
                "△散会の宣告",
                "続きの行です",
                "議長　発言しました。",
                "係長（森希君）　発言ですね。",
                "山本委員）発言でした。",
                "午後３時１０分　散会",
                "午前１０時　休憩",
                "ここに署名する。",
                "○うち基金 5,000円",
                "課長・・・発言である。",
                "○町長（森 希）〔登壇〕",
                "日程第２",
                "議　長　青木　一郎");
        var text = new StringBuilder();
        for (int i = 1 + random.nextInt(14); i > 0; i--) {
            text.append(lines.get(random.nextInt(lines.size()))).append('\n');
        }
        return text.toString();
    }

    /** Characters without blanks and without the signs that only set a label off. */
    private static String visible(String text) {
        return text.replaceAll("[\\s　（）()【】:：/・]", "");
    }

    private static List<String> drafted(String text) {
        Transcript read = Transcripts.read(text.getBytes(StandardCharsets.UTF_8), TranscriptFormat.LABELLED_TEXT);
        return DraftComposer.with(SpeakerTable.empty()).compose(read).record().proceedings().stream()
                .map(entry -> entry.accept(WORDS).replace("\n", " / "))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static final EntryVisitor<String> WORDS = new EntryVisitor<>() {
        @Override
        public String heading(Heading heading) {
            return "見出し " + heading.text();
        }

        @Override
        public String remark(Remark remark) {
            return (remark.speaker() == null ? "話者なし" : remark.speaker()) + " " + remark.text();
        }

        @Override
        public String narration(Narration narration) {
            return "経過 " + narration.text();
        }

        @Override
        public String closing(Closing closing) {
            return "閉会 " + closing.text();
        }

        @Override
        public String decision(Decision decision) {
            throw new AssertionError(decision);
        }

        @Override
        public String vote(Vote vote) {
            throw new AssertionError(vote);
        }

        @Override
        public String recess(Recess recess) {
            throw new AssertionError(recess);
        }
    };
}
