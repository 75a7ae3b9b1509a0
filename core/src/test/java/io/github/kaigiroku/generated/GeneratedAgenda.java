package io.github.kaigiroku.generated;

import io.github.kaigiroku.model.AgendaItem;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Agenda items with items below them, numbers repeated; {@link Wiring} makes ids and material labels out of digits. */
final class GeneratedAgenda {

    private static final int LEVELS = 5;

    private final Arbitrary<String> line;
    private final Arbitrary<String> number;

    GeneratedAgenda(GeneratedTexts texts) {
        line = texts.line();
        number = texts.word("1", "2", "3", "（１）", "（２）", "議案第１号", "その他");
    }

    Arbitrary<AgendaItem> item() {
        return item(LEVELS);
    }

    private Arbitrary<AgendaItem> item(int levels) {
        Arbitrary<String> digit = Arbitraries.integers().between(0, 9).map(String::valueOf);
        return Builders.withBuilder(AgendaItem::builder)
                .use(digit.injectNull(0.5))
                .in(AgendaItem.Builder::id)
                .use(number.injectNull(0.3))
                .in(AgendaItem.Builder::number)
                .use(line)
                .in(AgendaItem.Builder::title)
                .use(digit.list().ofMaxSize(3))
                .in(AgendaItem.Builder::materials)
                .use(line.injectNull(0.8))
                .in(AgendaItem.Builder::result)
                .use(Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
                .in(AgendaItem.Builder::closed)
                .use(below(levels - 1))
                .in(AgendaItem.Builder::items)
                .build(AgendaItem.Builder::build);
    }

    private Arbitrary<List<AgendaItem>> below(int levels) {
        Arbitrary<List<AgendaItem>> none = Arbitraries.just(List.of());
        return levels == 0
                ? none
                : Arbitraries.frequencyOf(
                        Tuple.of(3, none),
                        Tuple.of(1, Arbitraries.lazy(() -> item(levels)).list().ofMaxSize(3)));
    }
}
