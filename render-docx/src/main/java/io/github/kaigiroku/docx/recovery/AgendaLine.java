package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.TextKey;
import io.github.kaigiroku.model.AgendaItem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 議題の一行の読み取り: number, title, result, and the mark of a closed item however it is typed. */
final class AgendaLine {

    private static final Pattern NUMBER = Pattern.compile("[（(]([0-9０-９]+)[）)]");
    private static final Pattern WORDED_NUMBER = Pattern.compile("((?:第|議案|報告|協議|[0-9０-９])\\S*)　");
    private static final Pattern CLOSED =
            Pattern.compile("[\\s　]*[（(【〔［\\[][\\s　]*非[\\s　]*公[\\s　]*開[\\s　]*[）)】〕］\\]][\\s　]*");

    private final String text;

    AgendaLine(String text) {
        this.text = text.strip();
    }

    /** Whether the line says that it is closed; in any words that hold 非公開. */
    boolean isMarked() {
        return TextKey.of(text).contains("非公開");
    }

    /** Whether the line brings a number of its own. */
    boolean isNumbered() {
        return NUMBER.matcher(text).lookingAt() || WORDED_NUMBER.matcher(text).lookingAt();
    }

    /** The item of the line; what it does not print stays as the original has it, which printed {@code before}. */
    AgendaItem item(@Nullable AgendaItem original, String before) {
        var item = original == null ? AgendaItem.builder() : original.toBuilder();
        String rest = text;
        String kept = original == null ? "" : numberIn(before.strip(), original.title());
        Matcher number = NUMBER.matcher(rest);
        Matcher worded = WORDED_NUMBER.matcher(rest);
        if (!kept.isEmpty() && rest.startsWith(kept)) {
            rest = rest.substring(kept.length());
        } else if (number.lookingAt()) {
            item.number(Punctuation.plain(number.group(1)));
            rest = rest.substring(number.end());
        } else if (worded.lookingAt()) {
            item.number(worded.group(1));
            rest = rest.substring(worded.end());
        } else {
            item.number(null);
        }
        Matcher mark = CLOSED.matcher(rest);
        boolean marked = mark.find();
        String title = marked ? rest.substring(0, mark.start()) : rest;
        String behind = marked ? rest.substring(mark.end()) : "";
        boolean hasResult = original != null && original.result() != null;
        if (!marked && hasResult) {
            int end = Punctuation.lastBracket(title);
            behind = title.substring(end);
            title = title.substring(0, end);
        }
        boolean result = !behind.isEmpty() && Punctuation.lastBracket(behind) == 0;
        item.result(result ? Punctuation.inside(behind) : null);
        return item.title((result ? title : title + behind).strip())
                .closed(marked)
                .build();
    }

    /** The number before a title, with its marks as the profile prints them. */
    private static String numberIn(String line, String title) {
        return title.isEmpty() ? "" : line.substring(0, Math.max(0, line.indexOf(title)));
    }
}
