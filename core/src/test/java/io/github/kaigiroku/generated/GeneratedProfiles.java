package io.github.kaigiroku.generated;

import io.github.kaigiroku.profile.Arrangement;
import io.github.kaigiroku.profile.ClosedLook;
import io.github.kaigiroku.profile.ColumnContent;
import io.github.kaigiroku.profile.ColumnForm;
import io.github.kaigiroku.profile.DatePatterns;
import io.github.kaigiroku.profile.DigitStyle;
import io.github.kaigiroku.profile.EntryLooks;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.PageLayout;
import io.github.kaigiroku.profile.PaperSize;
import io.github.kaigiroku.profile.Part;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.ProceedingsPart;
import io.github.kaigiroku.profile.RowContent;
import io.github.kaigiroku.profile.RowForm;
import io.github.kaigiroku.profile.RowsPart;
import io.github.kaigiroku.profile.SheetForm;
import io.github.kaigiroku.profile.TextAlign;
import io.github.kaigiroku.profile.TextLook;
import io.github.kaigiroku.profile.TextPart;
import io.github.kaigiroku.profile.TextRole;
import io.github.kaigiroku.profile.WhenEmpty;
import io.github.kaigiroku.profile.Words;
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
        line = Arbitraries.randomValue(new GeneratedTexts(accepted.and(piece -> !piece.equals("\t")))::line);
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
                        line, Arbitraries.of(DigitStyle.class), closed(), summary(page), proceedings(page))
                .as((name, digits, closed, summary, proceedings) -> new FormProfile(
                        FormProfile.FORMAT_VERSION,
                        name,
                        digits,
                        Words.USUAL,
                        DatePatterns.USUAL,
                        List.of(),
                        page,
                        closed,
                        List.of(summary, proceedings))));
    }

    private static Arbitrary<ClosedLook> closed() {
        return Arbitraries.of(ClosedLook.USUAL, new ClosedLook("FFFFFF", "C00000"), new ClosedLook("FFE699", null));
    }

    private Arbitrary<PageLayout> page() {
        return Combinators.combine(
                        Arbitraries.of(PaperSize.A4, PaperSize.B5, PaperSize.A3, new PaperSize(190, 260)),
                        tenths(30, 100),
                        tenths(30, 60),
                        line,
                        tenths(8, 14),
                        tenths(14, 20),
                        Arbitraries.integers().between(12, 30),
                        tenths(0, 8))
                .as((paper, top, left, font, size, pitch, lines, padding) -> new PageLayout(
                        paper, false, top, left, font, null, null, size, pitch, lines, padding, List.of(), List.of()));
    }

    private Arbitrary<SheetForm> summary(PageLayout page) {
        return Combinators.combine(
                        any,
                        any,
                        tenths(4, 8),
                        tenths(3, 10),
                        row().list().ofMinSize(1).ofMaxSize(15))
                .as((mark, title, label, share, rows) -> new SheetForm(
                        null,
                        List.of(
                                text(TextRole.MARK, mark, TextAlign.START),
                                text(TextRole.TITLE, title, TextAlign.CENTER),
                                new RowsPart(label, textWidth(page, label, share), false, rows))));
    }

    private static Part text(TextRole role, String line, TextAlign align) {
        return new TextPart(role, List.of(Pattern.literal(line)), align, TextLook.TEXT, 0, 0);
    }

    private Arbitrary<RowForm> row() {
        Arbitrary<Double> lines = tenths(0, 6);
        return Combinators.combine(
                        line,
                        Arbitraries.of(RowContent.class),
                        lines,
                        Arbitraries.of(WhenEmpty.class),
                        line,
                        Arbitraries.of(Arrangement.class).injectNull(0.5),
                        Arbitraries.of(TextAlign.class))
                .as((label, content, least, empty, word, arrangement, align) -> new RowForm(
                        List.of(Pattern.literal(label)),
                        align,
                        content,
                        List.of(),
                        arrangement,
                        2,
                        null,
                        least,
                        empty,
                        empty == WhenEmpty.WORD ? word : null));
    }

    private Arbitrary<SheetForm> proceedings(PageLayout page) {
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
                .as((word, speaker, share, head, repeat, blank, indent) -> new SheetForm(
                        null,
                        List.of(
                                text(TextRole.MARK, word.get(0), TextAlign.START),
                                text(TextRole.TITLE, word.get(1), TextAlign.CENTER),
                                new ProceedingsPart(
                                        List.of(
                                                new ColumnForm(word.get(2), ColumnContent.SPEAKER, speaker),
                                                new ColumnForm(
                                                        word.get(3),
                                                        ColumnContent.TEXT,
                                                        textWidth(page, speaker, share))),
                                        false,
                                        head,
                                        repeat,
                                        blank,
                                        indent,
                                        false,
                                        null,
                                        false,
                                        EntryLooks.USUAL))));
    }

    /** A share in tenths of the width that the first column leaves on the paper, in em. */
    private static double textWidth(PageLayout page, double first, double share) {
        double left = page.width() - page.left() - page.columnWidth(first) - 2 * page.cellPadding();
        return Math.floor(left / page.fontSize() * share) / 10;
    }

    private static Arbitrary<Double> tenths(int from, int to) {
        return Arbitraries.integers().between(10 * from, 10 * to).map(n -> n / 10.0);
    }
}
