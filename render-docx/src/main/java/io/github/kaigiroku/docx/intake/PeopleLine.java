package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 人の行: reads what a line says of people: roles before names or behind them, seats, bodies and brackets. What belongs to
 * nobody is not used, so that it is left over.
 */
final class PeopleLine {

    private static final int MAX_LINE = 10_000;
    private static final Pattern COUNT = Pattern.compile("[名人]");
    private static final String SEPARATORS = "、，,；;／";

    private final PersonWords words;
    private final PersonWordSplit split;
    private final List<PersonText> people = new ArrayList<>();
    private final List<PersonWord> lone = new ArrayList<>();
    private boolean hasForm;
    private boolean hasOther;
    private boolean hasCount;

    /** A role or title that goes for all that follow in the line. */
    private @Nullable PersonWord roleOfAll;

    private List<PersonWord> units = List.of();

    private PeopleLine(PersonWords words) {
        this.words = words;
        this.split = new PersonWordSplit(words);
    }

    static PeopleLine of(Slice line, PersonWords words) {
        var read = new PeopleLine(words);
        if (words.isLegend(line.text())) {
            line.form();
            read.hasForm = true; // such as the heads 番　号 and 氏　名
            return read;
        }
        if (line.to() - line.from() > MAX_LINE) {
            read.hasOther = true; // left over
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
                read.hasOther |= i < cells.size() - 1;
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
        return people;
    }

    /** Units and bodies beside which nobody stands. */
    List<PersonWord> lone() {
        return lone;
    }

    /** The role that goes for all who follow; null for none. */
    @Nullable PersonWord roleOfAll() {
        return roleOfAll;
    }

    /** Whether the line has nothing but marks, counts and legends. */
    boolean isForm() {
        return people.isEmpty() && hasForm && !hasOther;
    }

    /** Whether the line says how many people there are. */
    boolean hasCount() {
        return hasCount;
    }

    /** Whether something in the line cannot be of people. */
    boolean hasOther() {
        return hasOther;
    }

    private void item(List<Slice> texts) {
        new Item(split.of(texts)).read();
    }

    /** One item of a list, as it is read from left to right. */
    private final class Item {
        private final List<PersonWord> all;
        private final boolean rolesBefore;
        private final boolean seatsBefore;
        private final boolean bodiesBefore;
        private final List<PersonWord> run = new ArrayList<>();
        private final List<PersonWord> bodies = new ArrayList<>();
        private final int firstOfItem = people.size();
        private @Nullable PersonWord role;
        private @Nullable PersonWord seat;
        private boolean afterPerson;
        private boolean isBroken;
        private boolean isUnsure;

        Item(List<PersonWord> all) {
            this.all = all;
            int name = first(PersonKind.NAME);
            this.rolesBefore = isBefore(name, PersonKind.ROLE, PersonKind.ROLE_OF_MANY, PersonKind.TITLE);
            this.seatsBefore = isBefore(name, PersonKind.SEAT, PersonKind.NUMBER);
            this.bodiesBefore = isBefore(name, PersonKind.BODY, PersonKind.UNIT);
        }

        private int first(PersonKind kind) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).kind() == kind) {
                    return i;
                }
            }
            return all.size();
        }

        private boolean isBefore(int name, PersonKind... kinds) {
            int least = all.size();
            for (PersonKind kind : kinds) {
                least = Math.min(least, first(kind));
            }
            return least < name;
        }

        void read() {
            for (int i = 0; i < all.size(); i++) {
                word(all.get(i), i);
            }
            end(null, List.of());
            if (role != null) {
                people.add(new PersonText(
                        role, seat == null ? null : seat.span(), null, bodies, List.of(), true, List.of()));
            } else {
                lone.addAll(bodies);
            }
        }

        private void word(PersonWord word, int at) {
            switch (word.kind()) {
                case NAME -> run.add(word);
                case ROLE, ROLE_OF_MANY, TITLE, DITTO -> role(word);
                case SEAT, NUMBER -> seat(word);
                case UNIT, BODY -> body(word);
                case HONORIFIC -> end(null, List.of(word));
                case EACH -> each(word);
                case BRACKET -> bracket(word);
                case MARK -> mark(word);
                case COLON -> {
                    colon();
                    word.form();
                }
                case FORM -> {
                    if (at > 0 && !run.isEmpty()) {
                        end(null, List.of());
                    }
                    isUnsure |= word.text().startsWith("◎"); // who has it may be the chair
                    word.form();
                    hasForm = true;
                    hasCount |= COUNT.matcher(word.text()).find();
                }
            }
        }

        /** Before a colon stands no name, but perhaps a body that goes for all behind it. */
        private void colon() {
            boolean isBody = run.size() == 1 && words.isBody(run.get(0).text());
            hasOther |= !run.isEmpty() && !isBody;
            if (isBody) {
                bodies.add(run.get(0));
            }
            run.clear();
            bodies.replaceAll(body -> PersonWord.of(body.span(), PersonKind.UNIT, body.gap()));
        }

        /** The role in 林（一）委員, behind brackets. */
        private void roleOfLast(PersonWord word) {
            boolean isLast = afterPerson && people.size() > firstOfItem;
            if (isLast && people.get(people.size() - 1).role() == null) {
                replaceLast(people.get(people.size() - 1).withRole(word));
            } else {
                role = word;
            }
        }

        /** A mark behind somebody says whether the person came; before a name ○ is none, and × is not understood. */
        private void mark(PersonWord word) {
            end(null, List.of());
            if (afterPerson && people.size() > firstOfItem) {
                addToLast(word.span());
            } else if (word.text().matches("[○◯〇]")) {
                word.form();
            } else {
                hasOther = true;
                isBroken = true;
            }
        }

        private void addToLast(Slice inside) {
            PersonText last = people.get(people.size() - 1);
            List<Slice> brackets = new ArrayList<>(last.brackets());
            brackets.add(inside);
            replaceLast(last.withBrackets(brackets));
        }

        private void role(PersonWord word) {
            if (words.isStandsFor(word.text()) && rolesBefore && (afterPerson || !run.isEmpty())) {
                body(word);
                return;
            }
            boolean isBracketed = afterPerson && run.isEmpty() && word.gap() == 0;
            boolean behind = word.isAttached() || isBracketed || (!rolesBefore && !run.isEmpty());
            if (behind) {
                end(word, List.of());
                return;
            }
            if (!run.isEmpty()) {
                end(null, List.of());
            }
            int last = bodies.size() - 1;
            if (last >= 0 && bodies.get(last).kind() == PersonKind.BODY && isOfBody(word)) {
                bodies.set(last, joined(bodies.get(last), word)); // 商工会　会長
            } else if (role != null && isOneText(role, word)) {
                bodies.add(joined(word, word)); // 委員　総務部長: what the person is elsewhere
            } else {
                roleOfAll = role != null && role.kind() == PersonKind.ROLE_OF_MANY ? role : roleOfAll;
                role = word;
            }
            afterPerson = false;
        }

        private boolean isOfBody(PersonWord word) {
            return word.kind() != PersonKind.ROLE_OF_MANY
                    && bodies.get(bodies.size() - 1).span().source()
                            == word.span().source();
        }

        private static boolean isOneText(PersonWord one, PersonWord other) {
            return one.span().source() == other.span().source();
        }

        private static PersonWord joined(PersonWord one, PersonWord other) {
            Slice from = one.span();
            return PersonWord.of(
                    new Slice(from.source(), from.from(), other.span().to()), PersonKind.BODY, one.gap());
        }

        private void seat(PersonWord word) {
            if (!seatsBefore && word.kind() == PersonKind.NUMBER) {
                hasOther = true;
                return;
            }
            if (!run.isEmpty()) {
                end(null, List.of());
            }
            seat = word;
            afterPerson = false;
        }

        private void body(PersonWord word) {
            boolean behind = !bodiesBefore && (afterPerson || !run.isEmpty());
            if (!run.isEmpty()) {
                end(null, List.of());
            }
            if (behind && people.size() > firstOfItem) {
                PersonText last = people.get(people.size() - 1);
                if (last.bodies().isEmpty()) {
                    replaceLast(new PersonText(
                            last.role(),
                            last.seat(),
                            last.name(),
                            List.of(word),
                            last.brackets(),
                            last.isSure(),
                            last.rest()));
                }
            } else {
                bodies.add(word);
            }
        }

        private void bracket(PersonWord word) {
            Slice inside = word.span().part(1, word.text().length() - 1);
            if (!run.isEmpty()) {
                end(null, List.of());
            } else if (!afterPerson && !bodies.isEmpty() && group(inside)) {
                word.form();
                return;
            }
            if (afterPerson && people.size() > firstOfItem) {
                addToLast(inside);
            } else if (role != null && role.span().source() == word.span().source()) {
                role = role.until(word.span()); // 副参事（学校再編担当）
            } else {
                hasOther = true;
            }
        }

        /** 生涯学習課（桐島、桂）: those of a unit. */
        private boolean group(Slice inside) {
            PeopleLine within = PeopleLine.of(inside, words);
            if (within.people.isEmpty() || within.hasOther) {
                return false;
            }
            for (PersonText person : within.people) {
                List<PersonWord> both = new ArrayList<>(bodies);
                both.addAll(person.bodies());
                people.add(new PersonText(
                        person.role(),
                        person.seat(),
                        person.name(),
                        both,
                        person.brackets(),
                        person.isSure(),
                        person.rest()));
            }
            bodies.clear();
            afterPerson = true;
            return true;
        }

        /** 甲野、乙川 各委員. */
        private void each(PersonWord word) {
            end(null, List.of());
            people.replaceAll(person -> person.role() == null ? person.withRole(word) : person);
        }

        private void end(@Nullable PersonWord behind, List<PersonWord> rest) {
            if (run.isEmpty()) {
                if (rest.isEmpty() && behind == null) {
                    return;
                }
                if (behind != null) {
                    roleOfLast(behind);
                }
                return;
            }
            PersonWord before = behind == null ? role : null;
            boolean ofOne = before != null && before.kind() != PersonKind.ROLE_OF_MANY && run.size() == 2;
            NameRun.Divided names = ofOne || (run.size() == 2 && (behind != null || !rest.isEmpty() || seat != null))
                    ? NameRun.one(run)
                    : NameRun.divide(run);
            boolean several = names.names().size() > 1;
            isBroken |= names.names().stream().anyMatch(name -> !words.isName(name.text()));
            for (int i = 0; i < names.names().size(); i++) {
                Slice name = names.names().get(i);
                boolean first = i == 0;
                boolean last = i == names.names().size() - 1;
                PersonWord own = last && behind != null ? behind : first && before != null ? before : roleOfAll(before);
                boolean sure = names.isSure()
                        && !(first && isUnsure)
                        && (behind == null || behind.isSure())
                        && !(several && before != null && before.kind() != PersonKind.ROLE_OF_MANY);
                add(new PersonText(
                        own,
                        first && seat != null ? seat.span() : null,
                        name,
                        beside(first),
                        List.of(),
                        sure,
                        last ? rest : List.of()));
            }
            if (role != null && before == null && role.kind() == PersonKind.ROLE_OF_MANY) {
                roleOfAll = role;
            } else if (before != null) {
                roleOfAll = before.kind() == PersonKind.ROLE_OF_MANY ? before : null;
            }
            isUnsure = false;
            role = null;
            seat = null;
            units = bodies.isEmpty() ? units : units(bodies);
            bodies.clear();
            run.clear();
        }

        private @Nullable PersonWord roleOfAll(@Nullable PersonWord before) {
            return before != null && before.kind() == PersonKind.ROLE_OF_MANY ? before : roleOfAll;
        }

        /** A body is of one person, a unit of all who follow until the next. */
        private List<PersonWord> beside(boolean first) {
            return first && !bodies.isEmpty() ? bodies : bodies.isEmpty() ? units : units(bodies);
        }

        private static List<PersonWord> units(List<PersonWord> bodies) {
            return bodies.stream()
                    .filter(body -> body.kind() == PersonKind.UNIT)
                    .toList();
        }

        private void add(PersonText person) {
            Slice name = person.name();
            if (!isBroken && name != null && words.isName(name.text())) {
                people.add(person);
                afterPerson = true;
            } else {
                hasOther = true;
                isBroken = true; // what stands behind it in the item is not sure to be a person either
                afterPerson = false;
            }
        }

        private void replaceLast(PersonText person) {
            people.set(people.size() - 1, person);
        }
    }
}
