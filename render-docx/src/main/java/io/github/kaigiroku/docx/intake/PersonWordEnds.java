package io.github.kaigiroku.docx.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 氏名の後の肩書: parts a name from the role or title that is printed behind it without a blank, as 遠山会長 and 滝総務課長. */
final class PersonWordEnds {

    private static final int MAX_FAMILY = 5;
    private static final Pattern EACH = Pattern.compile("^(.*?)(の?[各両])(委員|議員|会員|監事|理事|幹事|副会長|副委員長)$");
    private static final Pattern NO_FAMILY = Pattern.compile("(?:第|同|各|新|旧|大|小|東|西|南|北|中央).{0,1}|.{2,}[部局課室市町村県区]");
    private static final Pattern PUBLIC_BODY = Pattern.compile("\\S(?:委員会|審議会|議会|協議会)$");
    private static final Pattern NOT_A_NAME = Pattern.compile("[前新元各全副正両同他外計]|各?正副");

    private final PersonWords words;
    private final PersonNameSplit names;

    PersonWordEnds(PersonWords words) {
        this.words = words;
        this.names = new PersonNameSplit(words);
    }

    /** Adds what a word holds; a name before it or behind it makes a title of what could be a name with a title. */
    void split(Slice slice, int gap, boolean isNamed, List<PersonWord> found) {
        String text = slice.text();
        Matcher title = words.titleBehind(text);
        Matcher role = words.roleBehind(text);
        Matcher each = EACH.matcher(text);
        Matcher seat = words.seatOfRole(text);
        if (each.matches()) {
            each(slice, each, gap, found);
        } else if (seat != null) {
            found.add(PersonWord.of(slice.part(0, seat.end(1)), PersonKind.SEAT, gap));
            found.add(PersonWord.of(slice.rest(seat.end(1)), PersonKind.ROLE_OF_MANY, 0));
        } else if (title != null && (role == null || title.start(1) < role.start(1))) {
            titled(slice, title, gap, isNamed, found);
        } else if (role != null) {
            roled(slice, role, gap, found);
        } else {
            names.split(slice, gap, isNamed, found);
        }
    }

    /** 保坂の各委員. */
    private static void each(Slice slice, Matcher each, int gap, List<PersonWord> found) {
        if (each.end(1) > 0) {
            found.add(PersonWord.of(slice.part(0, each.end(1)), PersonKind.NAME, gap));
        }
        slice.part(each.start(2), each.end(2)).form();
        found.add(PersonWord.of(slice.rest(each.start(3)), PersonKind.EACH, each.end(1) > 0 ? 0 : gap));
    }

    /** 総務課長 is a title, 滝課長 a name and a title, and so is 土屋議会総務課長. */
    private void titled(Slice slice, Matcher title, int gap, boolean isNamed, List<PersonWord> found) {
        String before = slice.text().substring(0, title.start(1));
        int duty = words.duty(before);
        int name = duty < 0 ? before.length() : duty;
        if (isNamed || (duty < 0 && words.isUnitAmongPeople(before)) || !isFamily(before.substring(0, name), duty)) {
            found.add(PersonWord.of(slice, PersonKind.TITLE, gap));
        } else {
            found.add(PersonWord.of(slice.part(0, name), PersonKind.NAME, gap));
            found.add(PersonWord.of(slice.rest(name), PersonKind.TITLE, 0).attached(false));
        }
    }

    private boolean isFamily(String name, int duty) {
        return !name.isEmpty()
                && name.length() <= MAX_FAMILY
                && !(duty > 0 && NO_FAMILY.matcher(name).matches())
                && isName(name);
    }

    private boolean isName(String text) {
        return !NOT_A_NAME.matcher(text).matches() && words.isName(text);
    }

    /** 商工会会長 is what somebody is elsewhere, 遠山会長 a name and a role. */
    private void roled(Slice slice, Matcher role, int gap, List<PersonWord> found) {
        String before = slice.text().substring(0, role.start(1));
        PersonKind kind = words.listed(role.group(1));
        if (PUBLIC_BODY.matcher(before).find() && kind != null) {
            found.add(PersonWord.of(slice, kind, gap)); // みどり野市教育委員会委員長
        } else if (isElsewhere(before, role.group(1))) {
            found.add(PersonWord.of(slice, PersonKind.BODY, gap));
        } else if (kind == null || !isName(before)) {
            found.add(PersonWord.of(slice, PersonKind.NAME, gap)); // which no name can be; left over
        } else {
            found.add(PersonWord.of(slice.part(0, role.start(1)), PersonKind.NAME, gap));
            found.add(PersonWord.of(slice.rest(role.start(1)), kind, 0).attached(true));
        }
    }

    private boolean isElsewhere(String before, String role) {
        return names.isBody(before)
                || words.isBodyBefore(before, role)
                || (words.isOfADuty(before) && !words.isName(before));
    }
}
