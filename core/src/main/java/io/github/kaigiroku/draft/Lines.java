package io.github.kaigiroku.draft;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a transcript, whatever ends them; counted from 0 here and from 1 in messages. */
record Lines(List<String> lines) {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    Lines(String text) {
        this(List.of(LINE_END.split(text, -1)));
    }

    int count() {
        return lines.size();
    }

    String at(int index) {
        return lines.get(index);
    }

    boolean isBlank(int index) {
        return lines.get(index).isBlank();
    }

    /** The lines from one up to another, joined as subtitles are: they are broken to fit a screen, not to make paragraphs. */
    String joined(int from, int to) {
        var text = new StringBuilder();
        lines.subList(from, to).forEach(line -> Joint.append(text, line));
        return text.toString();
    }
}
