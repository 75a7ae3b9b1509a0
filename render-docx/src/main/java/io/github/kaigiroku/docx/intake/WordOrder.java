package io.github.kaigiroku.docx.intake;

import java.util.List;

/**
 * 語の順: which words stand before the first name of an item, as they then do before its other names.
 *
 * @param rolesBefore whether roles and titles do
 * @param seatsBefore whether seats and numbers do
 * @param bodiesBefore whether bodies and units do
 */
record WordOrder(boolean rolesBefore, boolean seatsBefore, boolean bodiesBefore) {

    static WordOrder of(List<PersonWord> words) {
        int name = first(words, PersonKind.NAME);
        return new WordOrder(
                isBefore(words, name, PersonKind.ROLE, PersonKind.ROLE_OF_MANY, PersonKind.TITLE),
                isBefore(words, name, PersonKind.SEAT, PersonKind.NUMBER),
                isBefore(words, name, PersonKind.BODY, PersonKind.UNIT));
    }

    private static boolean isBefore(List<PersonWord> words, int name, PersonKind... kinds) {
        return first(words, kinds) < name;
    }

    /** Where the first word of some kinds stands; behind the last word when there is none. */
    private static int first(List<PersonWord> words, PersonKind... kinds) {
        List<PersonKind> sought = List.of(kinds);
        for (int i = 0; i < words.size(); i++) {
            if (sought.contains(words.get(i).kind())) {
                return i;
            }
        }
        return words.size();
    }
}
