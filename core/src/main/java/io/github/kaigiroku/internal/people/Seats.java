package io.github.kaigiroku.internal.people;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 議席番号: the number of a seat in lists and labels. */
final class Seats {

    /** The number of a seat: １番, 仮議席2番, 第二十一番議員; not the surname 一番ヶ瀬. */
    private static final Pattern SEAT =
            Pattern.compile("(?:仮?議席|第)?(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})番(?![ヶケがガ]瀬)(?:議員|委員)?");

    private static final String KANJI_DIGITS = "一二三四五六七八九";
    private static final Pattern KANJI_NUMBER = Pattern.compile("[" + KANJI_DIGITS + "十百]+");

    private Seats() {}

    /** Whether words are the number of a seat and nothing else. */
    static boolean isSeat(String label) {
        return mayHold(label) && SEAT.matcher(label).matches();
    }

    /** Whether a label names a seat and nothing else, whatever the width and script of its digits. */
    static boolean isSeat(String label, String seat) {
        return isSeat(label) && number(label).equals(number(seat));
    }

    /** A label without the number of a seat before it, such as １番. */
    static String without(String label) {
        if (!mayHold(label)) {
            return label;
        }
        var seat = SEAT.matcher(label);
        return seat.lookingAt() ? label.substring(seat.end()) : label;
    }

    /** The number of a seat that a label begins with, such as 20番 of 20番望月委員; empty where it begins with none. */
    static String before(String label) {
        return label.substring(0, label.length() - without(label).length());
    }

    private static boolean mayHold(String label) {
        return label.indexOf('番') > 0;
    }

    private static String number(String seat) {
        return KANJI_NUMBER
                .matcher(seat)
                .replaceAll(digits -> Integer.toString(kanjiNumber(digits.group())))
                .chars()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining());
    }

    /** The value of a number below 1000 such as 二十一. */
    private static int kanjiNumber(String digits) {
        int value = 0;
        int digit = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int unit = c == '百' ? 100 : c == '十' ? 10 : 1;
            if (unit > 1) {
                value += Math.max(1, digit) * unit;
                digit = 0;
            } else {
                digit = KANJI_DIGITS.indexOf(c) + 1;
            }
        }
        return value + digit;
    }
}
