package io.github.kaigiroku.internal.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 敬称・職名: what stands behind a name in a text. */
public final class Honorific {

    private static final int MAX_LENGTH = 16;
    private static final Pattern BEHIND_A_NAME =
            Pattern.compile("(?:" + Titles.HONORIFICS + "|" + Titles.NEAR_POSTS + ")");
    private static final Pattern WHOLE = Pattern.compile(".*(?:" + Titles.HONORIFICS + ")");

    private Honorific() {}

    /**
     * Looks for an honorific or a post.
     *
     * @param text a text without blanks
     * @param from where it has to begin
     * @return where it ends, or -1 when there is none
     */
    public static int end(CharSequence text, int from) {
        Matcher matcher = BEHIND_A_NAME.matcher(text).region(from, Math.min(text.length(), from + MAX_LENGTH));
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /**
     * Whether an honorific ends at a place, as in 会長森は.
     *
     * @param text a text without blanks
     * @param to the place
     * @return true when one stands before it
     */
    public static boolean endsAt(CharSequence text, int to) {
        return WHOLE.matcher(text).region(Math.max(0, to - MAX_LENGTH), to).matches();
    }
}
