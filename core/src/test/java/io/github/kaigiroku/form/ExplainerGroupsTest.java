package io.github.kaigiroku.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.profile.Arrangement;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.RowContent;
import io.github.kaigiroku.profile.RowForm;
import io.github.kaigiroku.profile.TextAlign;
import io.github.kaigiroku.profile.WhenEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplainerGroupsTest {

    private static final List<TitledPerson> PEOPLE = List.of(
            new TitledPerson("部長", "春野 一", "総務部", "explainers[0]"),
            new TitledPerson("課長", "夏木 二", "総務部", "explainers[1]"),
            new TitledPerson("部長", "秋山 三", "福祉部", "explainers[2]"));

    @Test
    void theHeadingOfAGroupStandsOnceAbovePeopleHoweverTheyAreArranged() {
        assertThat(lines(null, null)).containsExactly("総務部", "部長\t春野 一", "課長\t夏木 二", "福祉部", "部長\t秋山 三");
        assertThat(lines(Arrangement.LINES, null)).containsExactly("総務部", "部長　春野 一", "課長　夏木 二", "福祉部", "部長　秋山 三");
        assertThat(lines(Arrangement.RUN_ON, Pattern.of("{name}"))).containsExactly("総務部", "春野 一、夏木 二", "福祉部", "秋山 三");
        assertThat(lines(Arrangement.COLUMNS, Pattern.of("{name}")))
                .containsExactly("総務部", "春野 一\t夏木 二", "福祉部", "秋山 三");
    }

    private static List<String> lines(@Nullable Arrangement arrangement, @Nullable Pattern person) {
        var row = new RowForm(
                List.of(Pattern.of("説明者")),
                TextAlign.SPREAD,
                RowContent.EXPLAINERS,
                List.of(),
                arrangement,
                2,
                person,
                1,
                WhenEmpty.BLANK,
                null);
        return new PeopleWording(Wording.of(FormProfiles.standard()))
                .titled(PEOPLE, row, 20).stream().map(Paragraph::text).toList();
    }
}
