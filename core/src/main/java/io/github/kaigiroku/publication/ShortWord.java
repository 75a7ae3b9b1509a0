package io.github.kaigiroku.publication;

/** 短い英字の語: names such as Ng and No, which are in many longer words by chance. */
final class ShortWord {

    /** A word of so many Latin letters stands in no other word by chance. */
    static final int LONG_ENOUGH = 6;

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private ShortWord() {}

    /** Whether a short Latin word is only a part of a longer one, as in Notice; in MrNo a capital begins a word. */
    static boolean isWithin(String text, int from, int to) {
        if (to - from >= LONG_ENOUGH || !isLatin(text.substring(from, to))) {
            return false;
        }
        return isInside(text, from) || isInside(text, to);
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(ShortWord::isLetter);
    }

    /** Whether no word ends or begins here. */
    private static boolean isInside(String text, int at) {
        if (at == 0 || at == text.length() || !isLetter(text.charAt(at - 1)) || !isLetter(text.charAt(at))) {
            return false;
        }
        return !(Character.isLowerCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at)));
    }

    private static boolean isLetter(int c) {
        return c < FIRST_BEYOND_ASCII && Character.isLetter(c);
    }
}
