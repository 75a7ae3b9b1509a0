package io.github.kaigiroku.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.profile.FormProfiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaWordingTest {

    private final AgendaWording wording = new AgendaWording(FormProfiles.standard());

    @Test
    void aNumberOfDigitsStandsInFullWidthBrackets() {
        assertThat(texts(item("1", "計画について"))).containsExactly("（１）計画について");
    }

    @Test
    void anyOtherNumberStaysAsPrinted() {
        assertThat(texts(item("議案第3号", "条例の改正"))).containsExactly("議案第3号　条例の改正");
    }

    @Test
    void anItemWithoutANumberIsJustItsTitle() {
        assertThat(texts(item(null, "その他"))).containsExactly("その他");
        assertThat(wording.row(List.of(item(null, "その他"))))
                .extracting(Paragraph::restIndent)
                .containsExactly(1.0);
    }

    @Test
    void repeatedNumbersAreKept() {
        assertThat(texts(item("1", "甲"), item("1", "乙"))).containsExactly("（１）甲", "（１）乙");
    }

    @Test
    void resultAndClosureAreSaidBehindTheTitle() {
        var item = AgendaItem.builder()
                .number("2")
                .title("人事案件")
                .closed(true)
                .result("原案可決")
                .build();
        assertThat(texts(item)).containsExactly("（２）人事案件（非公開）（原案可決）");
    }

    @Test
    void aTitleThatSaysTheClosureAlreadyIsNotFollowedByItAgain() {
        var item = AgendaItem.builder().number("3").title("（非公開）").closed(true).build();
        assertThat(texts(item)).containsExactly("（３）（非公開）");
    }

    @Test
    void itemsBelowAnItemFollowItAndAreIndentedByDepth() {
        var below = AgendaItem.builder()
                .number("ア")
                .title("現状")
                .items(item("a", "詳細"))
                .build();
        var top = AgendaItem.builder().number("1").title("計画").items(below).build();
        var paragraphs = wording.row(List.of(top));
        assertThat(paragraphs).extracting(Paragraph::text).containsExactly("（１）計画", "ア　現状", "a　詳細");
        assertThat(paragraphs).extracting(Paragraph::firstIndent).containsExactly(0.0, 1.0, 2.0);
        assertThat(paragraphs).extracting(Paragraph::restIndent).containsExactly(3.0, 3.0, 3.5);
    }

    @Test
    void aHeadingNamesTheMaterialsOfItsItem() {
        var item = item("1", "計画について").toBuilder().materials("資料1", "資料2").build();
        var place = new AgendaIndex(List.of(item)).find("1");
        assertThat(place).isNotNull();
        assertThat(wording.heading(place, true).text()).isEqualTo("（１）計画について（資料1、2）");
    }

    private List<String> texts(AgendaItem... items) {
        return wording.row(List.of(items)).stream().map(Paragraph::text).toList();
    }

    private static AgendaItem item(String number, String title) {
        return AgendaItem.builder().number(number).title(title).build();
    }
}
