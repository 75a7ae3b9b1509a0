package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.TextKey;
import io.github.kaigiroku.docx.write.FormStyle;
import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Align;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.RemarkKind;
import io.github.kaigiroku.model.Vote;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 様式第２号の一件の読み取り: makes an entry of what a row prints; its style says which kind it is. */
final class EntryReader {

    private static final Pattern RECESS = Pattern.compile("(.*?)（(?:([^（）]+?)から)?(?:([^（）]+?)まで)?）", Pattern.DOTALL);

    private final Map<String, String> agenda = new HashMap<>();
    private final Notes notes;

    /** {@code headings} has the items of headings as a profile prints them. */
    EntryReader(List<AgendaItem> agenda, Map<String, String> headings, Notes notes) {
        this.notes = notes;
        this.agenda.putAll(headings);
        for (AgendaIndex.Place place : new AgendaIndex(agenda).places()) {
            AgendaItem item = place.item();
            if (item.referenceId() != null) {
                this.agenda.putIfAbsent(heading(item), item.referenceId());
            }
        }
    }

    /** How a heading for an item begins, for comparison: number and title. */
    private static String heading(AgendaItem item) {
        String number = item.number() == null ? "" : TextKey.of(item.number());
        boolean digits = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return (digits ? "(" + number + ")" : number) + TextKey.of(item.title());
    }

    /** The entry of a row; {@code before} is what it was corrected from, if anything. */
    ProceedingsEntry read(@Nullable ProceedingsEntry before, PrintedEntry row, int index) {
        boolean closed = before != null && before.closed();
        Align align = before == null ? null : before.align();
        String text = row.text().stripTrailing();
        RemarkKind kind = before instanceof Remark remark ? remark.kind() : null;
        if (!row.speaker().isEmpty()) {
            return new Remark(speaker(before, row.speaker()), text, kind, align, closed);
        }
        return switch (style(before, row, index)) {
            case AGENDA_HEADING, AGENDA_SUBHEADING -> heading(text, closed).aligned(align);
            case NARRATION -> new Narration(text, align, closed);
            case DECISION ->
                new Decision(text, before instanceof Decision decision ? decision.agendaItem() : null, align, closed);
            case VOTE -> vote(before, text).align(align).closed(closed).build();
            case RECESS -> recess(text, closed).aligned(align);
            case CLOSING -> new Closing(text, align, closed);
            case REMARK, FORM_MARK, FORM_TITLE, FORM_TEXT, ROW_LABEL, ROW_CONTENT, TABLE_HEAD, SPEAKER, FORM_END ->
                new Remark(null, text, kind, align, closed);
        };
    }

    /** The speaker; a mark that the label has and the form brings as well is printed once. */
    private static String speaker(@Nullable ProceedingsEntry before, String printed) {
        String known = before instanceof Remark remark && remark.speaker() != null ? remark.speaker() : "";
        return known.length() == printed.length() + 1 && known.endsWith(printed) ? known : printed;
    }

    /** The row's style; where somebody changed it, that of the entry as it was, or of a remark. */
    private FormStyle style(@Nullable ProceedingsEntry before, PrintedEntry row, int index) {
        for (FormStyle style : FormStyle.values()) {
            if (row.style().equals(style.label()) || row.style().equals(style.closedLabel())) {
                return style;
            }
        }
        if (before != null) {
            return before.accept(new EntryStyle());
        }
        notes.assumed("proceedings[" + index + "]", row.text(), "発言", "a remark");
        return FormStyle.REMARK;
    }

    Heading heading(String text, boolean closed) {
        String key = TextKey.of(text);
        String item = agenda.get(key);
        if (item == null) {
            int materials = Punctuation.lastBracket(key);
            item = agenda.get(key.substring(0, materials));
        }
        return item == null ? new Heading(null, text, closed) : new Heading(item, null, closed);
    }

    /** All that is printed of a corrected vote becomes its words, so that it prints as corrected. */
    private static Vote.Builder vote(@Nullable ProceedingsEntry before, String text) {
        return Vote.builder()
                .agendaItem(before instanceof Vote vote ? vote.agendaItem() : null)
                .text(text);
    }

    private static Recess recess(String text, boolean closed) {
        Matcher printed = RECESS.matcher(text);
        if (printed.matches()) {
            LocalTime from = PrintedDates.time(printed.group(2));
            LocalTime to = PrintedDates.time(printed.group(3));
            if ((from == null) == (printed.group(2) == null) && (to == null) == (printed.group(3) == null)) {
                return new Recess(from, to, words(printed.group(1)), closed);
            }
        }
        return new Recess(null, null, text, closed);
    }

    private static @Nullable String words(String text) {
        return text.equals("休憩") || text.isEmpty() ? null : text;
    }
}
