package io.github.kaigiroku.docx.recovery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 職と氏名の一行: a post and a name beside it.
 *
 * @param title the post; empty when the line has none
 * @param name the name
 */
record TitledName(String title, String name) {

    private static final Pattern COLUMNS = Pattern.compile("\\t+|　+|\\p{Z}{2,}");

    /** The two columns of a line, parted by a tab or wide blanks. */
    static TitledName of(String line) {
        String text = line.strip();
        Matcher gap = COLUMNS.matcher(text);
        return gap.find()
                ? new TitledName(
                        text.substring(0, gap.start()),
                        text.substring(gap.end()).strip())
                : new TitledName("", text);
    }
}
