package io.github.kaigiroku.profile;

import java.util.regex.Pattern;

/** 長さの書き方: lengths with their unit. */
final class Lengths {

    /** A number of mm. */
    static final Pattern MM = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,3})?) ?mm");

    private Lengths() {}
}
