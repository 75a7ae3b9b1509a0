package io.github.kaigiroku.docx.intake;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;

/** 氏名の形: whether a text can be a name of a person at all. */
final class NameShape {

    private static final int MAX_LETTERS = 9;
    private static final int MAX_FOREIGN = 40;
    private static final Pattern SENTENCE = Pattern.compile(
            ".+(?:する|した|して|ます|ました|です|でした|ため|とおり|通り|について|により|及び|並びに|ください)(?:[\\s　].*)?$|.*(?:[\\s　]|^)(?:する|した|ため|ほか|うち|および|ならびに)(?:[\\s　].*)?$"
                    + "|.*\\p{IsHan}{2}(?:から|まで|より)$|[のとはがをに]\\p{IsHan}.*|.*[をへ].*\\p{IsHan}.*|\\S*\\p{IsHan}(?:の|が|は|に|と|で)\\p{IsHan}\\S{2,}");

    private static final Pattern COUNTED = Pattern.compile(".*[一二三四五六七八九十百]+[名人件回番号]");

    private final List<String> never;
    private final List<String> neverLast;

    NameShape(List<String> never, List<String> neverLast) {
        this.never = List.copyOf(never);
        this.neverLast = List.copyOf(neverLast);
    }

    boolean isName(String text) {
        String key = Slice.key(text);
        int letters = (int) key.codePoints().filter(c -> !isVariation(c)).count();
        return letters > 0
                && letters <= (isForeign(key) ? MAX_FOREIGN : MAX_LETTERS)
                && key.codePoints().allMatch(NameShape::isLetter)
                && key.codePoints().anyMatch(Character::isLetter)
                && never.stream().noneMatch(key::contains)
                && (letters == 1 || neverLast.stream().noneMatch(key::endsWith))
                && !COUNTED.matcher(key).matches()
                && !SENTENCE.matcher(text.strip()).matches();
    }

    /** Whether a text is of katakana or Latin letters alone, as names from abroad are. */
    static boolean isForeign(String text) {
        return text.codePoints().allMatch(c -> {
            UnicodeScript script = UnicodeScript.of(c);
            return script == UnicodeScript.KATAKANA || script == UnicodeScript.LATIN || isMark(c);
        });
    }

    static boolean isVariation(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static boolean isMark(int c) {
        return "・ー－-.'’＝=･".indexOf(c) >= 0;
    }

    private static boolean isLetter(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.LATIN
                || isVariation(c)
                || isMark(c)
                || c == '〓'
                || Character.getType(c) == Character.PRIVATE_USE;
    }
}
