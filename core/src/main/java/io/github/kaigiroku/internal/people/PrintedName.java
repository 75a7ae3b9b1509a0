package io.github.kaigiroku.internal.people;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 名簿の氏名: a name as a list prints it, without what stands around it. */
final class PrintedName {

    /** A number before a name in a list, with nothing but a blank or a point behind it. */
    private static final Pattern LIST_NUMBER = Pattern.compile("^[0-9０-９]{1,3}[\\s　.．、]+(?=\\S)");

    private static final Set<String> HONORIFICS = Set.of("君", "氏", "様", "さん", "先生", "議員", "委員");

    private PrintedName() {}

    /** The name without a mark, a number, a reading or an honorific: ◎１番 山田 太郎（やまだ たろう）君. */
    static String plain(String name) {
        String unmarked = SpeakerLabel.withoutMarks(name.strip());
        String plain = startsWithDigit(unmarked) ? LIST_NUMBER.matcher(unmarked).replaceFirst("") : unmarked;
        int bracket = Math.max(plain.indexOf('（'), plain.indexOf('('));
        plain = Seats.without(bracket > 0 ? plain.substring(0, bracket) : plain).strip();
        String without = withoutHonorific(plain);
        return Names.isBlank(without) ? name.strip() : without;
    }

    /** The part of a plain name before its first blank; null where it has none. */
    static @Nullable String surname(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isWhitespace(plain.charAt(i))) {
                return plain.substring(0, i);
            }
        }
        return null;
    }

    /** A name without the honorific that stands behind a blank; whoever has it as a part of the name keeps it. */
    private static String withoutHonorific(String name) {
        int start = name.length();
        while (start > 0 && !Character.isWhitespace(name.charAt(start - 1))) {
            start--;
        }
        boolean honorific = start > 0 && HONORIFICS.contains(name.substring(start));
        return honorific ? name.substring(0, start).stripTrailing() : name;
    }

    /** A name without the title that a list prints right behind it, as in 関昭委員. */
    static String withoutTitle(String name) {
        for (String title : HONORIFICS) {
            if (name.endsWith(title)) {
                return name.substring(0, name.length() - title.length());
            }
        }
        return name;
    }

    private static boolean startsWithDigit(String name) {
        return !name.isEmpty() && Character.isDigit(name.charAt(0));
    }
}
