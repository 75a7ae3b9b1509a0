package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedParagraph;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.SummaryRow;
import io.github.kaigiroku.model.AgendaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 議題の行の読み取り: a line for each item; how deep it is indented says what it belongs to. */
final class AgendaRow {

    private static final Pattern NUMBER = Pattern.compile("[（(]([0-9０-９]+)[）)]");
    private static final Pattern WORDED_NUMBER = Pattern.compile("((?:第|議案|報告|協議|[0-9０-９])\\S*)　");
    private static final String CLOSED = "（非公開）";

    /** An item and how deep below the agenda it stands. */
    private record Line(AgendaItem item, int depth) {}

    private final List<AgendaItem> known = new ArrayList<>();
    private final double em;

    /** A reader that knows the items printed so far; {@code em} is the font size in twips. */
    AgendaRow(List<AgendaItem> agenda, double em) {
        addAll(agenda);
        this.em = em;
    }

    private void addAll(List<AgendaItem> items) {
        for (AgendaItem item : items) {
            known.add(item);
            addAll(item.items());
        }
    }

    List<AgendaItem> read(@Nullable SummaryRow before, List<PrintedParagraph> after) {
        List<String> printed = before == null
                ? List.of()
                : before.paragraphs().stream().map(Paragraph::text).toList();
        int[] originals =
                Alignment.of(printed, after.stream().map(PrintedParagraph::text).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < originals.length; i++) {
            PrintedParagraph paragraph = after.get(i);
            boolean unchanged =
                    originals[i] != Alignment.NONE && printed.get(originals[i]).equals(paragraph.text());
            AgendaItem original = originals[i] == Alignment.NONE ? null : known.get(originals[i]);
            AgendaItem item = unchanged && original != null ? original : item(original, paragraph.text());
            lines.add(new Line(item, (int) Math.round(paragraph.indent() / em)));
        }
        return nested(lines, 0, lines.size());
    }

    private static AgendaItem item(@Nullable AgendaItem original, String text) {
        String rest = text.strip();
        var item = original == null ? AgendaItem.builder() : original.toBuilder();
        Matcher number = NUMBER.matcher(rest);
        Matcher worded = WORDED_NUMBER.matcher(rest);
        if (number.lookingAt()) {
            item.number(Wording.plain(number.group(1)));
            rest = rest.substring(number.end());
        } else if (worded.lookingAt()) {
            item.number(worded.group(1));
            rest = rest.substring(worded.end());
        } else {
            item.number(null);
        }
        boolean hasResult = original != null && original.result() != null && rest.endsWith("）");
        int end = hasResult ? Wording.lastBracket(rest) : rest.length();
        item.result(hasResult && end < rest.length() ? Wording.inside(rest.substring(end)) : null);
        rest = rest.substring(0, end);
        boolean closed = rest.endsWith(CLOSED);
        String title = closed ? rest.substring(0, rest.length() - CLOSED.length()) : rest;
        return item.closed(closed).title(title.strip()).build();
    }

    /** The items of lines {@code from} to {@code to}, each with the deeper ones after it. */
    private static List<AgendaItem> nested(List<Line> lines, int from, int to) {
        List<AgendaItem> items = new ArrayList<>();
        for (int i = from; i < to; ) {
            int end = i + 1;
            while (end < to && lines.get(end).depth() > lines.get(i).depth()) {
                end++;
            }
            items.add(lines.get(i).item().toBuilder()
                    .items(nested(lines, i + 1, end))
                    .build());
            i = end;
        }
        return items;
    }
}
