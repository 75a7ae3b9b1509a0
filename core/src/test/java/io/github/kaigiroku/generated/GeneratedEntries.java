package io.github.kaigiroku.generated;

import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Entries of every type; their agenda items are digits, of which {@link Wiring} makes references. */
final class GeneratedEntries {

    private final Arbitrary<String> line;
    private final Arbitrary<String> text;
    private final Arbitrary<String> item;
    private final Arbitrary<Boolean> closed;

    GeneratedEntries(GeneratedTexts texts) {
        line = texts.line();
        text = texts.paragraphs();
        item = Arbitraries.integers().between(0, 99).map(String::valueOf).injectNull(0.3);
        closed = Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true));
    }

    Arbitrary<ProceedingsEntry> entry() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Combinators.combine(item, line, closed).as(Heading::new)),
                Tuple.of(
                        8,
                        Combinators.combine(line.injectNull(0.2), text, closed).as(Remark::new)),
                Tuple.of(3, Combinators.combine(text, closed).as(Narration::new)),
                Tuple.of(2, Combinators.combine(text, item, closed).as(Decision::new)),
                Tuple.of(2, recess()),
                Tuple.of(1, Combinators.combine(text, closed).as(Closing::new)));
    }

    private Arbitrary<Recess> recess() {
        return Combinators.combine(
                        GeneratedTimes.time(), GeneratedTimes.time(), text, Arbitraries.of(0, 1, 2, 3), closed)
                .as((from, to, words, shape, inClosed) -> switch (shape) {
                    case 0 -> new Recess(null, null, words, inClosed);
                    case 1 -> new Recess(from, null, null, inClosed);
                    case 2 -> new Recess(null, to, words, inClosed);
                    default ->
                        to.isAfter(from) ? new Recess(from, to, null, inClosed) : new Recess(null, to, null, inClosed);
                });
    }
}
