package io.github.kaigiroku.docx.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.validation.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agendas that have items below items, however they are numbered and moved in. */
class AgendaIntakeTest {

    /** Each item as it was understood, those below it in brackets; lines are separated by /. */
    @ParameterizedTest
    @CsvSource({
        "議題１　水辺の利用について/（１）桟橋について/　ア　使う時間/　イ　使う人/（２）小舟について/議題２　その他,"
                + " 議題１ 水辺の利用について[１ 桟橋について[ア 使う時間; イ 使う人]; ２ 小舟について]; 議題２ その他",
        "１　報告事項/（１）工事の進み方/（２）苦情の件数/２　協議事項/（３）来年度の計画, １ 報告事項[１ 工事の進み方; ２ 苦情の件数]; ２ 協議事項[３ 来年度の計画]",
        "1. 開会/2. 議事/(1) 計画案/(2) 予算案/3. 閉会, 1 開会; 2 議事[1 計画案; 2 予算案]; 3 閉会",
        "【報告事項】/①芝の管理/②池の掃除/【協議事項】/①遊具の更新, 【報告事項】[① 芝の管理; ② 池の掃除]; 【協議事項】[① 遊具の更新]",
        "日程第１　議席の指定/日程第２　議案審議/議案第５号　条例の改正/議案第６号　予算/日程第３　閉会, 日程第１ 議席の指定; 日程第２ 議案審議[議案第５号 条例の改正; 議案第６号 予算]; 日程第３ 閉会",
        "１　道路の整備について/　・橋の架け替え/　・歩道の拡幅/２　その他, １ 道路の整備について[橋の架け替え; 歩道の拡幅]; ２ その他",
        "一　開会/二　議事/（一）計画/（二）予算/三　閉会, 一 開会; 二 議事[一 計画; 二 予算]; 三 閉会",
        "⑴ 計画/ア 期間/イ 費用/⑵ 予算, ⑴ 計画[ア 期間; イ 費用]; ⑵ 予算",
        "報告事項/　工事の進み方/　苦情の件数/協議事項/　来年度の計画, 報告事項[工事の進み方; 苦情の件数]; 協議事項[来年度の計画]",
    })
    void itemsComeBackNested(String lines, String expected) {
        assertThat(agenda(taken(lines))).isEqualTo(expected);
        assertThat(agenda(new Typed()
                        .line("議題")
                        .line(lines.split("/", -1))
                        .line("議事", "委員長：始める。")
                        .taken()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "１　計画について/（１）桟橋, １ 計画について; １ 桟橋",
        "（１）計画について/１　桟橋, １ 計画について; １ 桟橋",
        "桟橋について/（１）使う時間/（２）使う人, 桟橋について; １ 使う時間; ２ 使う人",
    })
    void whatMayBeNestedOrNotStaysFlatAndIsSaid(String lines, String expected) {
        TakenMinutes taken = taken(lines);

        assertThat(agenda(taken)).isEqualTo(expected);
        assertThat(taken.findings()).extracting(Finding::code).containsOnly("intake-doubtful");
        assertThat(taken.findings())
                .extracting(Finding::message)
                .extracting(Message::japanese)
                .allMatch(text -> text.contains("細目"));
    }

    @ParameterizedTest
    @CsvSource({
        "１　開会/２　議事/３　閉会, １ 開会; ２ 議事; ３ 閉会",
        "議案第１号　条例/議案第２号　予算/報告第１号　決算, 議案第１号 条例; 議案第２号 予算; 報告第１号 決算",
        "開会/あいさつ/（１）計画/（２）予算/閉会, 開会; あいさつ; １ 計画; ２ 予算; 閉会",
        "計画について/予算について/その他, 計画について; 予算について; その他",
    })
    void flatAgendasStayFlat(String lines, String expected) {
        TakenMinutes taken = taken(lines);

        assertThat(agenda(taken)).isEqualTo(expected);
        assertThat(taken.findings()).isEmpty();
    }

    @Test
    void resultsMaterialsAndClosedItemsStandAtTheirLevel() {
        var typed = new Typed()
                .table(
                        "会議資料|資料１　計画案/資料２　予算案/資料３　名簿",
                        "議題|１　報告事項/（１）計画について（資料１、２）（承認）/（２）人選について【非公開】（継続審議）/２　その他　原案可決/３　名簿（資料９）");

        TakenMinutes taken = typed.taken();

        assertThat(taken.record().agenda())
                .containsExactly(
                        AgendaItem.of("１", "報告事項").toBuilder()
                                .items(
                                        AgendaItem.of("１", "計画について").toBuilder()
                                                .materials("資料１", "資料２")
                                                .result("承認")
                                                .build(),
                                        AgendaItem.of("２", "人選について").toBuilder()
                                                .closed(true)
                                                .result("継続審議")
                                                .build())
                                .build(),
                        AgendaItem.of("２", "その他").toBuilder().result("原案可決").build(),
                        AgendaItem.of("３", "名簿（資料９）"));
        MinutesIntakeTest.assertAccounted(typed, taken);
    }

    @ParameterizedTest
    @CsvSource({
        "１　計画について【公開】, 計画について, , false",
        "１　計画について（公開）（承認）, 計画について, 承認, false",
        "１　【公開】計画について, 計画について, , false",
        "１　【公開】人選について【非公開】, 【公開】人選について, , true",
        "１　計画について【一部公開】, 計画について【一部公開】, , false",
        "１　情報公開について, 情報公開について, , false",
    })
    void thatAnItemIsOpenIsNoPartOfItsTitle(String line, String title, @Nullable String result, boolean closed) {
        var typed = new Typed().table("議題|" + line + "/２　その他");

        TakenMinutes taken = typed.taken();

        assertThat(taken.record().agenda().get(0))
                .isEqualTo(AgendaItem.of("１", title).toBuilder()
                        .result(result)
                        .closed(closed)
                        .build());
        MinutesIntakeTest.assertAccounted(typed, taken);
    }

    @Test
    void aHeadingThatSaysOnceMoreThatItsItemIsOpenLeadsToTheItem() {
        var typed = new Typed()
                .table("議題|１　計画について【公開】/２　その他")
                .line("１　計画について【公開】")
                .line("会長：始めます。")
                .line("委員：分かりました。");

        TakenMinutes taken = typed.taken();

        assertThat(taken.record().proceedings())
                .filteredOn(Heading.class::isInstance)
                .containsExactly(new Heading("１", null, false));
        MinutesIntakeTest.assertAccounted(typed, taken);
    }

    @Test
    void aTitleThatWasBrokenByHandIsOne() {
        TakenMinutes taken = taken("（１）第三期みどり野市水辺の利用と保全に関する/　　　基本計画の見直しについて/（２）その他");

        assertThat(agenda(taken)).isEqualTo("１ 第三期みどり野市水辺の利用と保全に関する基本計画の見直しについて; ２ その他");
        assertThat(taken.findings()).extracting(Finding::code).containsExactly("intake-likely");
    }

    @Test
    void headingsLeadToTheItemsBelow() {
        var typed = new Typed()
                .table("議題|１　報告事項/（１）計画/（２）その他/２　協議事項/（１）予算/（２）その他")
                .line("１　報告事項", "（１）計画", "○委員長　始める。", "（２）その他", "２　協議事項", "（１）予算", "（２）その他");

        TakenMinutes taken = typed.taken();

        assertThat(taken.record().proceedings())
                .containsExactly(
                        Heading.on("item-1"),
                        Heading.on("item-1-1"),
                        Remark.by("委員長", "始める。"),
                        Heading.on("item-1-2"),
                        Heading.on("item-2"),
                        Heading.on("item-2-1"),
                        Heading.on("item-2-2"));
        assertThat(taken.leftOver()).isEmpty();
    }

    @Test
    void theFirstHeadingBehindTheTableOfTheHeadIsTaken() {
        var record = new Typed()
                .line("第３回はなみずき市公園検討会　議事録")
                .table("場所|会議室", "議題|１　前回の記録について/２　遊具について")
                .line("１　前回の記録について", "○委員長　始める。", "２　遊具について", "○委員　よい。")
                .taken();

        assertThat(record.record().proceedings())
                .containsExactly(Heading.on("１"), Remark.by("委員長", "始める。"), Heading.on("２"), Remark.by("委員", "よい。"));
        assertThat(record.leftOver()).isEmpty();
    }

    @Test
    void headingsBeforeTheFirstSpeakerAreTakenThoughNoAgendaNamesThem() {
        TakenMinutes taken = new Typed()
                .table("場所|会議室", "備考|なし")
                .line("１　開会", "２　委員長あいさつ", "○委員長　始める。")
                .taken();

        assertThat(taken.record().proceedings())
                .containsExactly(text("１　開会"), text("２　委員長あいさつ"), Remark.by("委員長", "始める。"));
        assertThat(taken.leftOver()).isEmpty();
    }

    private static ProceedingsEntry text(String heading) {
        return new Heading(null, heading, false);
    }

    private static TakenMinutes taken(String lines) {
        return new Typed().table("議題|" + lines).taken();
    }

    private static String agenda(TakenMinutes taken) {
        return items(taken.record().agenda());
    }

    private static String items(List<AgendaItem> items) {
        return String.join("; ", items.stream().map(AgendaIntakeTest::item).toList());
    }

    private static String item(AgendaItem item) {
        String words = String.join(
                " ",
                Stream.of(item.number(), item.title())
                        .filter(text -> text != null)
                        .toList());
        return item.items().isEmpty() ? words : words + "[" + items(item.items()) + "]";
    }
}
