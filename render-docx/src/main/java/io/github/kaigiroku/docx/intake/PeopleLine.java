package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 人の行: reads what a line says of people: roles before names or behind them, seats, bodies and brackets. What belongs to
 * nobody is not used, so that it is left over.
 */
final class PeopleLine {

    private static final int MAX_LINE = 10_000;
    private static final String SEPARATORS = "、，,；;／";

    private final PersonWords words;
    private final PersonWordSplit split;
    private final PeopleFound found = new PeopleFound();

    private PeopleLine(PersonWords words) {
        this.words = words;
        this.split = new PersonWordSplit(words);
    }

    static PeopleLine of(Slice line, PersonWords words) {
        var read = new PeopleLine(words);
        if (words.isLegend(line.text())) {
            line.form();
            read.found.hasForm = true; // such as the heads 番　号 and 氏　名
            return read;
        }
        if (line.to() - line.from() > MAX_LINE) {
            read.found.hasOther = true; // left over
            return read;
        }
        for (Slice item : line.split(SEPARATORS)) {
            read.item(List.of(item));
        }
        return read;
    }

    /** The cells of a row, which tell of one person or of a few. */
    static PeopleLine ofCells(List<Slice> cells, PersonWords words) {
        var read = new PeopleLine(words);
        List<Slice> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<Slice> items = cells.get(i).split(SEPARATORS);
            row.add(items.isEmpty() ? cells.get(i) : items.get(0));
            if (items.size() > 1) {
                read.found.hasOther |= i < cells.size() - 1;
                read.item(row);
                row = List.of();
                items.subList(1, items.size()).forEach(item -> read.item(List.of(item)));
                break;
            }
        }
        if (!row.isEmpty()) {
            read.item(row);
        }
        return read;
    }

    /** Whether a line begins with a role or title that goes on behind a place, as 事 務 局 長 behind 事 務 局. */
    static boolean isRoleOver(Slice line, int end, PersonWords words) {
        return new PersonWordSplit(words)
                .of(List.of(line)).stream()
                        .filter(word -> word.kind() != PersonKind.FORM)
                        .limit(1)
                        .anyMatch(word -> word.kind().isRole() && word.span().to() > line.from() + end);
    }

    List<PersonText> people() {
        return found.people;
    }

    /** Units and bodies beside which nobody stands. */
    List<PersonWord> lone() {
        return found.lone;
    }

    /** The role that goes for all who follow; null for none. */
    @Nullable PersonWord roleOfAll() {
        return found.roleOfAll;
    }

    /** Whether the line has nothing but marks, counts and legends. */
    boolean isForm() {
        return found.people.isEmpty() && found.hasForm && !found.hasOther;
    }

    /** Whether the line says how many people there are. */
    boolean hasCount() {
        return found.hasCount;
    }

    /** Whether something in the line cannot be of people. */
    boolean hasOther() {
        return found.hasOther;
    }

    private void item(List<Slice> texts) {
        PeopleItem.read(split.of(texts), words, found);
    }
}
