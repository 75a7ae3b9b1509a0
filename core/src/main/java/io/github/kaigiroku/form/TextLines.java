package io.github.kaigiroku.form;

import java.util.List;
import java.util.regex.Pattern;

/** 段落への分割: the paragraphs of a text. Every kind of line end separates, so that no renderer meets one inside a line. */
final class TextLines {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");

    private TextLines() {}

    static List<String> of(String text) {
        return List.of(LINE_END.split(text, -1));
    }
}
