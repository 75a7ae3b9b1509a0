package io.github.kaigiroku.generated;

import io.github.kaigiroku.form.EntryKind;
import io.github.kaigiroku.form.FormBlock;
import io.github.kaigiroku.form.FormBoxes;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormEntry;
import io.github.kaigiroku.form.FormLines;
import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.TextAlign;
import io.github.kaigiroku.profile.TextRole;
import java.util.ArrayList;
import java.util.List;

/** A form built in Java: a document with a row, an entry among the others, and a sheet of its own with a table, boxes and lines. */
public final class AddedParts {

    /** What is added, each once. */
    public static final List<String> TEXTS =
            List.of("整理番号", "会第１２号", "（録音から作成）", "索引", "議題数", "三件", "受付印", "以上のとおり相違ない。");

    private AddedParts() {}

    /**
     * The document with what is added.
     *
     * @param document a document of two forms
     * @return the document
     */
    public static FormDocument to(FormDocument document) {
        List<FormSheet> sheets = new ArrayList<>();
        for (FormSheet sheet : document.sheets()) {
            List<FormBlock> blocks = new ArrayList<>();
            for (FormBlock block : sheet.blocks()) {
                blocks.add(
                        block instanceof FormRows rows
                                ? withRow(rows)
                                : block instanceof FormEntries entries ? withEntry(entries) : block);
            }
            sheets.add(sheet.withBlocks(blocks));
        }
        sheets.add(sheets.get(0).withBlocks(ownBlocks()));
        return document.withSheets(sheets);
    }

    private static FormBlock withRow(FormRows table) {
        List<FormRow> rows = new ArrayList<>(table.rows());
        rows.add(1, row("own.number", "整理番号", "会第１２号"));
        return new FormRows(table.key(), table.labelWidth(), table.textWidth(), table.ruled(), rows);
    }

    private static FormRow row(String key, String label, String text) {
        return new FormRow(key, null, List.of(paragraph(label)), 1, List.of(paragraph(text)));
    }

    private static FormBlock withEntry(FormEntries table) {
        List<List<Paragraph>> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.add(i == table.columns().size() - 1 ? List.of(paragraph("（録音から作成）")) : List.of());
        }
        List<FormEntry> entries = new ArrayList<>(table.entries());
        entries.add(1, new FormEntry("own.note", EntryKind.NARRATION, false, cells));
        return new FormEntries(
                table.key(),
                table.columns(),
                table.ruled(),
                table.headLines(),
                table.repeatHead(),
                table.blankLines(),
                table.firstIndent(),
                List.copyOf(entries));
    }

    private static List<FormBlock> ownBlocks() {
        return List.of(
                new FormLines("own.title", TextRole.TITLE, 0, List.of(paragraph("索引"))),
                new FormBoxes("own.boxes", TextAlign.END, 60, 60, List.of(paragraph("受付印"))),
                new FormRows("own.index", 8, 20, true, List.of(row("own.index.items", "議題数", "三件"))),
                new FormLines("own.end", TextRole.TEXT, 1, List.of(paragraph("以上のとおり相違ない。"))));
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.of(text, "own");
    }
}
