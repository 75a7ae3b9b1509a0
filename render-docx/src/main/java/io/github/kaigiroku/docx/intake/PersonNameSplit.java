package io.github.kaigiroku.docx.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 氏名の切り出し: finds the name in a word that ends with no role: behind a role, as in 委員長野村 有信, before a form of address, or
 * one of two, as in 茶谷・銀山. A unit or a body has none.
 */
final class PersonNameSplit {

    private static final Pattern NO_REST = Pattern.compile("[会長職等者員団席側]");
    private static final Pattern MIDDLE_DOT =
            Pattern.compile("^([\\p{IsHan}\\p{IsHiragana}]{1,5})[・･]([\\p{IsHan}\\p{IsHiragana}]{1,5})$");

    private final PersonWords words;

    PersonNameSplit(PersonWords words) {
        this.words = words;
    }

    void split(Slice slice, int gap, boolean isNamed, List<PersonWord> found) {
        String text = slice.text();
        PersonKind other = unitOrBody(text);
        Matcher two = MIDDLE_DOT.matcher(text);
        if (other != null) {
            found.add(PersonWord.of(slice, other, gap));
            return;
        }
        Matcher honorific = words.honorificBehind(text);
        int ahead = ahead(text, isNamed || honorific != null);
        if (ahead == 0 && honorific == null && two.matches()) {
            two(slice, two, gap, found);
        } else {
            one(slice, ahead, honorific, gap, found);
        }
    }

    private @Nullable PersonKind unitOrBody(String text) {
        boolean isBody = words.isStandsFor(text) || isBody(text);
        return words.isUnitAmongPeople(text) ? PersonKind.UNIT : isBody ? PersonKind.BODY : null;
    }

    /** Whether a word is a body; one of two characters may as well be a name. */
    boolean isBody(String text) {
        return words.isBody(text) && text.codePointCount(0, text.length()) >= 3;
    }

    private static void two(Slice slice, Matcher two, int gap, List<PersonWord> found) {
        found.add(PersonWord.of(slice.part(0, two.end(1)), PersonKind.NAME, gap));
        slice.part(two.end(1), two.start(2)).form();
        found.add(PersonWord.of(slice.rest(two.start(2)), PersonKind.NAME, PersonWord.OTHER_CELL));
    }

    private void one(Slice slice, int ahead, @Nullable Matcher honorific, int gap, List<PersonWord> found) {
        String text = slice.text();
        if (ahead > 0) {
            PersonKind listed = words.listed(text.substring(0, ahead));
            found.add(PersonWord.of(slice.part(0, ahead), listed == null ? PersonKind.TITLE : listed, gap));
        }
        int end = honorific == null ? text.length() : honorific.start(1);
        if (end > ahead) {
            found.add(PersonWord.of(slice.part(ahead, end), PersonKind.NAME, ahead > 0 ? 0 : gap));
        }
        if (honorific != null) {
            found.add(PersonWord.of(slice.rest(end), PersonKind.HONORIFIC, 0).attached(true));
        }
    }

    /** Where a name begins behind a role or title without a blank, as in 委員長野村 有信; 0 for none. */
    private int ahead(String text, boolean isNamed) {
        Matcher role = words.roleAhead(text);
        if (role != null) {
            return isNameBehind(text.substring(role.end(1)), isNamed) ? role.end(1) : 0;
        }
        Matcher title = isNamed ? words.titleAhead(text) : null;
        boolean isTitle =
                title != null && words.isOfADuty(title.group(1)) && words.isName(text.substring(title.end(1)));
        return title != null && isTitle ? title.end(1) : 0;
    }

    private boolean isNameBehind(String name, boolean isNamed) {
        boolean full = name.codePointCount(0, name.length()) >= 3;
        return (isNamed || full) && !NO_REST.matcher(name).matches() && words.isName(name) && !words.isBody(name);
    }
}
