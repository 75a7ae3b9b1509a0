package io.github.kaigiroku.internal.people;

import java.util.List;
import java.util.regex.Pattern;

/** 発言者の氏名: how a label without blanks holds a name. */
final class NameInLabel {

    /** A given name of two characters and more with a title, as it stands behind a surname. */
    private static final Pattern GIVEN_NAME_WITH_TITLE =
            Pattern.compile("[\\p{L}々]{2,4}?(?:" + Titles.HONORIFICS + ")");

    private static final int MIN_FULL_NAME = 3;
    private static final int MAX_NAME = 60;

    /** Characters that a proxy is known by; one alone may be a part of any word. */
    private static final int MIN_SURNAME = 2;

    private NameInLabel() {}

    /** Whether a label is a name with nothing, an honorific or one of the person's roles behind or before it. */
    static boolean isNameWithTitle(String label, String name, List<String> roles) {
        if (name.isEmpty()) {
            return false;
        }
        if (label.startsWith(name)) {
            String title = label.substring(name.length());
            return roles.contains(title) || Titles.isHonorific(title);
        }
        for (String role : roles) {
            if (label.startsWith(role) && label.startsWith(name, role.length())) {
                return Titles.isHonorific(label.substring(role.length() + name.length()));
            }
        }
        return false;
    }

    /** Whether a label has a given name and a title behind a surname that stands alone in a list: 高野洋一委員 for 高野. */
    static boolean isSurnameWithGivenName(String label, String surname) {
        return label.startsWith(surname)
                && label.length() <= MAX_NAME
                && GIVEN_NAME_WITH_TITLE
                        .matcher(label.substring(surname.length()))
                        .matches();
    }

    /** Whether a label has a full name behind other words, such as 総務常任委員長山田太郎君. */
    static boolean endsWithName(String label, String name) {
        int at = name.length() < MIN_FULL_NAME || label.length() > MAX_NAME ? -1 : label.indexOf(name);
        return at > 0 && Titles.isHonorific(label.substring(at + name.length()));
    }

    /**
     * Whether a label is the beginning of a name, such as its surname or 佐藤花 of 佐藤花子, with an honorific or one of the
     * person's roles.
     */
    static boolean isBeginningWithTitle(String label, String name, int least, List<String> roles) {
        int shortest = Math.max(least, label.length() - Titles.MAX_HONORIFIC);
        for (int length = commonStart(label, name); length >= shortest; length--) {
            String title = label.substring(length);
            if (roles.contains(title) || Titles.isHonorific(title)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a label begins with a name that stands in a bracket of a list as that of a proxy (代理), and goes on with a title. */
    static boolean isProxy(String label, String printed) {
        int bracket = printed.indexOf('(');
        if (bracket < 0 || printed.indexOf("代理", bracket) < 0 || label.length() > MAX_NAME) {
            return false;
        }
        String proxy = printed.substring(bracket).replace("代理", "");
        for (int length = label.length(); length >= MIN_SURNAME; length--) {
            if (proxy.contains(label.substring(0, length)) && Titles.isHonorific(label.substring(length))) {
                return true;
            }
        }
        return false;
    }

    /** What a label has behind the part of a name that it begins with. */
    static String behindName(String label, String name) {
        return label.substring(commonStart(label, name));
    }

    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int length = 0;
        while (length < most && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
