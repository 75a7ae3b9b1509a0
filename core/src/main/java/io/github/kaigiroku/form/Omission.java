package io.github.kaigiroku.form;

import io.github.kaigiroku.problem.Message;

/**
 * 印字されない内容: a text of a record that the forms of a profile do not show.
 *
 * @param path where it stands in the record, such as {@code attendees[2].seat}
 * @param text the text
 */
public record Omission(String path, String text) {

    private static final int MAX_SHOWN = 30;

    /**
     * What is left out, and what to do.
     *
     * @return the message in both languages
     */
    public Message message() {
        String shown = text.codePointCount(0, text.length()) > MAX_SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, MAX_SHOWN)) + "…"
                : text;
        return new Message(
                path + "「" + shown + "」は、この様式のどこにも印字されません。書く欄を様式の定義に加えてください。",
                path + " (" + shown + ") is printed nowhere on these forms. Add a place for it to the profile.");
    }
}
