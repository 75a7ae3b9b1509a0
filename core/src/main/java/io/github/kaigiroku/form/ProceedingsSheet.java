package io.github.kaigiroku.form;

import java.util.List;

/**
 * 様式第２号: the table of speakers and what was said.
 *
 * @param mark 様式番号
 * @param title 表題; usually empty
 * @param layout the form of the profile this sheet fills; holds column widths, blank lines and whether the head repeats
 * @param speakerLabel head of the first column, such as 発言者
 * @param textLabel head of the second column, such as 審議の内容（審議経過・決定事項等）
 * @param entries the entries in order; must be immutable and may be a view that composes each entry when it is asked for,
 *     so read it once from first to last
 */
public record ProceedingsSheet(
        FormText mark,
        FormText title,
        ProceedingsForm layout,
        FormText speakerLabel,
        FormText textLabel,
        List<SheetEntry> entries)
        implements FormSheet {

    @Override
    public <R> R accept(FormSheetVisitor<R> visitor) {
        return visitor.proceedings(this);
    }
}
