package io.github.kaigiroku.publication;

import io.github.kaigiroku.internal.people.Honorific;
import java.util.Set;

/** 言及の見分け方: when a word that was removed counts as mentioned, and how sure that is. */
enum MentionRule {
    /** What was closed: wherever it stands. */
    CLOSED_TEXT(true) {
        @Override
        int end(CharSequence text, int from, int to) {
            return to;
        }
    },

    /** A number or a code that was closed: not within a longer one. */
    CLOSED_CODE(true) {
        @Override
        int end(CharSequence text, int from, int to) {
            return isOfCode(text, from - 1) || isOfCode(text, to) ? NOT_MEANT : to;
        }
    },

    /** The label of a material; 参考資料4 and 資料41 are not 資料4. */
    LABEL(true) {
        @Override
        int end(CharSequence text, int from, int to) {
            boolean more = from > 0 && (isHan(text, from - 1) || isDigit(text, from - 1));
            return more || isDigit(text, to) ? NOT_MEANT : to;
        }
    },

    /** A name in full: wherever it stands, with the honorific behind it; 平成 before a year is nobody. */
    FULL_NAME(true) {
        @Override
        int end(CharSequence text, int from, int to) {
            return isEra(text, from, to) ? NOT_MEANT : Math.max(to, Honorific.end(text, to));
        }
    },

    /** A surname of several characters: where an honorific stands behind it. */
    SURNAME(true) {
        @Override
        int end(CharSequence text, int from, int to) {
            return Honorific.end(text, afterBrackets(text, to));
        }
    },

    /** A surname of one character: the same, but 大森委員 is not 森委員. */
    SHORT_SURNAME(true) {
        @Override
        int end(CharSequence text, int from, int to) {
            return from > 0 && isHan(text, from - 1) ? NOT_MEANT : Honorific.end(text, afterBrackets(text, to));
        }
    },

    /** A word that may mean something else: only reported. */
    POSSIBLE(false) {
        @Override
        int end(CharSequence text, int from, int to) {
            return to;
        }
    },

    /** A word of one character: only reported, and not within longer words such as 森林. */
    POSSIBLE_ALONE(false) {
        @Override
        int end(CharSequence text, int from, int to) {
            boolean within = (from > 0 && isHan(text, from - 1) && !Honorific.endsAt(text, from)) || isHan(text, to);
            return within && Honorific.end(text, to) < 0 ? NOT_MEANT : to;
        }
    },

    /** An id: only reported, and not within longer ids. */
    POSSIBLE_ID(false) {
        @Override
        int end(CharSequence text, int from, int to) {
            return isOfId(text, from - 1) || isOfId(text, to) ? NOT_MEANT : to;
        }
    };

    static final int NOT_MEANT = -1;

    private static final Set<String> ERAS = Set.of("明治", "大正", "昭和", "平成", "令和");
    private static final String YEARS = "元一二三四五六七八九十〇";
    private static final int MAX_BRACKETS = 6;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final boolean sure;

    MentionRule(boolean sure) {
        this.sure = sure;
    }

    /** Whether what is found is to be replaced; otherwise it is reported. */
    boolean isSure() {
        return sure;
    }

    /**
     * Looks at what stands around a word.
     *
     * @return where the mention ends, or {@link #NOT_MEANT}
     */
    abstract int end(CharSequence text, int from, int to);

    /** Behind the brackets of 佐藤（実）委員. */
    private static int afterBrackets(CharSequence text, int at) {
        if (at < text.length() && text.charAt(at) == '(') {
            for (int i = at + 2; i < Math.min(text.length(), at + MAX_BRACKETS); i++) {
                if (text.charAt(i) == ')') {
                    return i + 1;
                }
            }
        }
        return at;
    }

    /** Whether a word is the name of an era before the number of a year. */
    private static boolean isEra(CharSequence text, int from, int to) {
        return ERAS.contains(text.subSequence(from, to).toString())
                && to < text.length()
                && (isDigit(text, to) || YEARS.indexOf(text.charAt(to)) >= 0);
    }

    private static boolean isHan(CharSequence text, int at) {
        return at < text.length() && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
    }

    private static boolean isDigit(CharSequence text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** Only Latin letters and digits: behind a number, kana begin a word of their own. */
    private static boolean isOfCode(CharSequence text, int at) {
        return at >= 0
                && at < text.length()
                && text.charAt(at) < FIRST_BEYOND_ASCII
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isOfId(CharSequence text, int at) {
        return isOfCode(text, at)
                || (at >= 0 && at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '_'));
    }
}
