package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.TextKey;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.RowContent;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 照合: prints the record that was read once more, and reports each row that would read otherwise than the page does. So nothing
 * of the page is lost in silence, whatever a row's reader made of it.
 */
final class Account {

    /** Rows whose readers take a line as a whole or not at all, and tell the latter. */
    private static final Set<RowContent> TAKEN_WHOLE = Collections.unmodifiableSet(
            EnumSet.of(RowContent.DATE_AND_TIME, RowContent.OPENNESS, RowContent.OBSERVERS, RowContent.QUORUM));

    private static final Pattern LIST_MARKS = Pattern.compile("[、,]");

    private final OriginalForms now;
    private final Notes notes;

    Account(MeetingRecord record, FormProfile profile, Notes notes) {
        this.now = new OriginalForms(record, profile);
        this.notes = notes;
    }

    void compare(List<SummaryTable.Changed> changed, List<PrintedEntry> rows) {
        if (!now.isPrintable()) {
            return; // its errors are reported, and nobody can print it before they are mended
        }
        for (SummaryTable.Changed changedRow : changed) {
            KnownRow row = changedRow.row();
            boolean whole = TAKEN_WHOLE.contains(row.content());
            if (!whole && !key(changedRow.text()).equals(key(now.text(row.key())))) {
                notes.readDifferently(row.path(), row.label(), changedRow.text(), now.text(row.key()));
            }
        }
        for (int i = 0; i < Math.min(rows.size(), now.entries().size()); i++) {
            String printed = rows.get(i).key();
            if (!TextKey.of(printed).equals(TextKey.of(now.entries().get(i)))) {
                notes.readDifferently(
                        "proceedings[" + i + "]",
                        "審議の内容",
                        rows.get(i).text(),
                        now.entries().get(i));
            }
        }
    }

    private static String key(String text) {
        return LIST_MARKS.matcher(TextKey.of(text)).replaceAll("");
    }
}
