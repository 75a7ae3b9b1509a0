package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 人の行の一項目: reads one item of a list of people, word by word from left to right. */
final class PeopleItem {

    private static final Pattern COUNT = Pattern.compile("[名人]");

    private final PersonWords words;
    private final PeopleFound found;
    private final NamesOfItem names;
    private final WordOrder order;

    private PeopleItem(List<PersonWord> all, PersonWords words, PeopleFound found) {
        this.words = words;
        this.found = found;
        this.names = new NamesOfItem(words, found);
        this.order = WordOrder.of(all);
    }

    /** Adds what the words of an item say to what the line said before. */
    static void read(List<PersonWord> all, PersonWords words, PeopleFound found) {
        found.beginItem();
        var item = new PeopleItem(all, words, found);
        for (int i = 0; i < all.size(); i++) {
            item.word(all.get(i), i);
        }
        item.names.endItem();
    }

    private void word(PersonWord word, int at) {
        switch (word.kind()) {
            case NAME -> names.run.add(word);
            case ROLE, ROLE_OF_MANY, TITLE, DITTO -> role(word);
            case SEAT, NUMBER -> seat(word);
            case UNIT, BODY -> body(word);
            case HONORIFIC -> names.endWith(word);
            case EACH -> {
                names.end();
                found.roleOfEach(word);
            }
            case BRACKET -> bracket(word);
            case MARK -> mark(word);
            case COLON -> colon(word);
            case FORM -> form(word, at > 0);
        }
    }

    private void form(PersonWord word, boolean isBehind) {
        if (isBehind) {
            names.end();
        }
        names.isUnsure |= word.text().startsWith("◎"); // who has it may be the chair
        word.form();
        found.hasForm = true;
        found.hasCount |= COUNT.matcher(word.text()).find();
    }

    /** Before a colon stands no name, but perhaps a body that goes for all behind it. */
    private void colon(PersonWord word) {
        List<PersonWord> run = names.run;
        boolean isBody = run.size() == 1 && words.isBody(run.get(0).text());
        found.hasOther |= !run.isEmpty() && !isBody;
        if (isBody) {
            names.bodies.add(run.get(0));
        }
        run.clear();
        names.bodies.replaceAll(body -> PersonWord.of(body.span(), PersonKind.UNIT, body.gap()));
        word.form();
    }

    /** A mark behind somebody says whether the person came; before a name ○ is none, and × is not understood. */
    private void mark(PersonWord word) {
        names.end();
        if (names.isBehindPerson()) {
            found.addToLast(word.span());
        } else if (word.text().matches("[○◯〇]")) {
            word.form();
        } else {
            found.hasOther = true;
            names.isBroken = true;
        }
    }

    private void role(PersonWord word) {
        boolean hasName = !names.run.isEmpty();
        if (words.isStandsFor(word.text()) && order.rolesBefore() && (names.afterPerson || hasName)) {
            body(word);
            return;
        }
        boolean isBracketed = names.afterPerson && !hasName && word.gap() == 0;
        if (word.isAttached() || isBracketed || (!order.rolesBefore() && hasName)) {
            names.endWithRole(word);
        } else {
            names.end();
            roleBefore(word);
            names.afterPerson = false;
        }
    }

    /** A role before a name, perhaps behind another or behind the body that it is of. */
    private void roleBefore(PersonWord word) {
        PersonWord role = names.role;
        int last = names.bodies.size() - 1;
        if (last >= 0 && isOfBody(word, names.bodies.get(last))) {
            names.bodies.set(last, joined(names.bodies.get(last), word)); // 商工会　会長
        } else if (role != null && isOneText(role, word)) {
            names.bodies.add(joined(word, word)); // 委員　総務部長: what the person is elsewhere
        } else {
            found.roleOfAll = role != null && role.kind() == PersonKind.ROLE_OF_MANY ? role : found.roleOfAll;
            names.role = word;
        }
    }

    private static boolean isOfBody(PersonWord role, PersonWord body) {
        return body.kind() == PersonKind.BODY && role.kind() != PersonKind.ROLE_OF_MANY && isOneText(body, role);
    }

    private static boolean isOneText(PersonWord one, PersonWord other) {
        return one.span().source() == other.span().source();
    }

    private static PersonWord joined(PersonWord one, PersonWord other) {
        Slice from = one.span();
        return PersonWord.of(new Slice(from.source(), from.from(), other.span().to()), PersonKind.BODY, one.gap());
    }

    private void seat(PersonWord word) {
        if (!order.seatsBefore() && word.kind() == PersonKind.NUMBER) {
            found.hasOther = true;
            return;
        }
        names.end();
        names.seat = word;
        names.afterPerson = false;
    }

    private void body(PersonWord word) {
        boolean behind = !order.bodiesBefore() && (names.afterPerson || !names.run.isEmpty());
        names.end();
        if (behind && found.hasLast()) {
            found.bodyOfLast(word);
        } else {
            names.bodies.add(word);
        }
    }

    private void bracket(PersonWord word) {
        Slice inside = word.span().part(1, word.text().length() - 1);
        boolean hasName = !names.run.isEmpty();
        names.end();
        if (!hasName && !names.afterPerson && !names.bodies.isEmpty() && group(inside)) {
            word.form();
        } else if (names.isBehindPerson()) {
            found.addToLast(inside);
        } else if (names.role != null && isOneText(names.role, word)) {
            names.role = names.role.until(word.span()); // 副参事（学校再編担当）
        } else {
            found.hasOther = true;
        }
    }

    /** 生涯学習課（桐島、桂）: those of a unit. */
    private boolean group(Slice inside) {
        PeopleLine within = PeopleLine.of(inside, words);
        if (within.people().isEmpty() || within.hasOther()) {
            return false;
        }
        for (PersonText person : within.people()) {
            List<PersonWord> both = new ArrayList<>(names.bodies);
            both.addAll(person.bodies());
            found.people.add(person.withBodies(both));
        }
        names.bodies.clear();
        names.afterPerson = true;
        return true;
    }
}
