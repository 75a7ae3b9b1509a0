package io.github.kaigiroku.generated;

import io.github.kaigiroku.form.DigitStyle;
import io.github.kaigiroku.form.FormProfile;
import io.github.kaigiroku.form.PageLayout;
import io.github.kaigiroku.form.PaperSize;
import io.github.kaigiroku.form.ProceedingsForm;
import io.github.kaigiroku.form.RowContent;
import io.github.kaigiroku.form.RowForm;
import io.github.kaigiroku.form.SummaryForm;
import io.github.kaigiroku.form.WhenEmpty;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Profiles whose forms fit on their paper, with any rows in any order. */
public final class GeneratedProfiles {

    private final Arbitrary<String> line;
    private final Arbitrary<String> any;

    private GeneratedProfiles(Predicate<String> accepted) {
        line = new GeneratedTexts(accepted.and(piece -> !piece.equals("\t"))).line();
        any = Arbitraries.oneOf(Arbitraries.just(""), line);
    }

    /**
     * Profiles with words of some characters only.
     *
     * @param accepted as for {@link GeneratedRecords#valid(Predicate)}
     */
    public static Arbitrary<FormProfile> valid(Predicate<String> accepted) {
        return new GeneratedProfiles(accepted).profiles().withoutEdgeCases();
    }

    private Arbitrary<FormProfile> profiles() {
        return page().flatMap(page -> Combinators.combine(
                        line, Arbitraries.of(DigitStyle.class), summary(page), proceedings(page))
                .as((name, digits, summary, proceedings) ->
                        new FormProfile(FormProfile.FORMAT_VERSION, name, digits, page, summary, proceedings)));
    }

    private Arbitrary<PageLayout> page() {
        return Combinators.combine(
                        Arbitraries.of(PaperSize.class),
                        tenths(30, 100),
                        tenths(30, 60),
                        line,
                        tenths(8, 14),
                        tenths(14, 20),
                        Arbitraries.integers().between(12, 30),
                        tenths(0, 8))
                .as(PageLayout::new);
    }

    private Arbitrary<SummaryForm> summary(PageLayout page) {
        return Combinators.combine(
                        any,
                        any,
                        tenths(4, 8),
                        tenths(3, 10),
                        row().list().ofMinSize(1).ofMaxSize(15))
                .as((mark, title, label, share, rows) ->
                        new SummaryForm(mark, title, label, textWidth(page, label, share), rows));
    }

    private Arbitrary<RowForm> row() {
        Arbitrary<Double> lines = tenths(0, 6);
        return Combinators.combine(line, Arbitraries.of(RowContent.class), lines, Arbitraries.of(WhenEmpty.class), line)
                .as((label, content, least, empty, word) ->
                        new RowForm(label, content, least, empty, empty == WhenEmpty.WORD ? word : null));
    }

    private Arbitrary<ProceedingsForm> proceedings(PageLayout page) {
        Arbitrary<List<String>> words =
                Combinators.combine(any, any, line, line).as(List::of);
        return Combinators.combine(
                        words,
                        tenths(4, 8),
                        tenths(3, 10),
                        tenths(1, 4),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3),
                        tenths(0, 3))
                .as((word, speaker, share, head, repeat, blank, indent) -> new ProceedingsForm(
                        word.get(0),
                        word.get(1),
                        word.get(2),
                        word.get(3),
                        speaker,
                        textWidth(page, speaker, share),
                        head,
                        repeat,
                        blank,
                        indent));
    }

    /** A share in tenths of the width that the first column leaves on the paper, in em. */
    private static double textWidth(PageLayout page, double first, double share) {
        double left = page.paper().width() - page.left() - page.columnWidth(first) - 2 * page.cellPadding();
        return Math.floor(left / page.fontSize() * share) / 10;
    }

    private static Arbitrary<Double> tenths(int from, int to) {
        return Arbitraries.integers().between(10 * from, 10 * to).map(n -> n / 10.0);
    }
}
