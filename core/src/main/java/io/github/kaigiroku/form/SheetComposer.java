package io.github.kaigiroku.form;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.BoxesPart;
import io.github.kaigiroku.profile.ColumnContent;
import io.github.kaigiroku.profile.ColumnForm;
import io.github.kaigiroku.profile.MarginLine;
import io.github.kaigiroku.profile.PageLayout;
import io.github.kaigiroku.profile.PaperSize;
import io.github.kaigiroku.profile.Part;
import io.github.kaigiroku.profile.PartVisitor;
import io.github.kaigiroku.profile.ProceedingsPart;
import io.github.kaigiroku.profile.RowsPart;
import io.github.kaigiroku.profile.SheetForm;
import io.github.kaigiroku.profile.TextAlign;
import io.github.kaigiroku.profile.TextLook;
import io.github.kaigiroku.profile.TextPart;
import java.util.ArrayList;
import java.util.List;

/** 様式の一枚の作成: composes the parts of one sheet for one record. */
final class SheetComposer implements PartVisitor<FormBlock> {

    private final MeetingRecord record;
    private final Wording wording;
    private final AgendaWording agenda;
    private final RowComposer rows;
    private final String sheetPath;
    private String path;

    SheetComposer(MeetingRecord record, Wording wording, AgendaWording agenda, RowComposer rows, String path) {
        this.record = record;
        this.wording = wording;
        this.agenda = agenda;
        this.rows = rows;
        this.sheetPath = path;
        this.path = path;
    }

    FormSheet sheet(SheetForm form, PageLayout page) {
        var blocks = new ArrayList<FormBlock>();
        for (int i = 0; i < form.parts().size(); i++) {
            Part part = form.parts().get(i);
            path = sheetPath + ".parts[" + i + "]";
            blocks.add(part.accept(this));
        }
        return new FormSheet(page, margin(page.header(), "header"), margin(page.footer(), "footer"), blocks);
    }

    private List<MarginText> margin(List<MarginLine> lines, String key) {
        var values = new RecordValues(record, wording);
        var margin = new ArrayList<MarginText>();
        for (MarginLine line : lines) {
            margin.add(MarginLines.of(line, values, "profile.page." + key));
        }
        return margin;
    }

    @Override
    public FormBlock text(TextPart part) {
        var lines = new PatternLines(record, wording, new RecordValues(record, wording), Double.MAX_VALUE);
        var paragraphs = new ArrayList<Paragraph>();
        for (Paragraph line : lines.of(part.lines(), "profile." + path + ".lines")) {
            paragraphs.add(
                    new Paragraph(line.pieces(), part.indent(), part.indent(), List.of(), part.align(), part.look()));
        }
        return new FormLines(path, part.role(), part.blankBefore(), paragraphs);
    }

    @Override
    public FormBlock boxes(BoxesPart part) {
        List<Paragraph> labels = part.labels().stream()
                .map(label ->
                        Paragraph.of(label, "profile." + path + ".labels").styled(TextAlign.CENTER, TextLook.LABEL))
                .toList();
        return new FormBoxes(
                path, part.align(), PaperSize.points(part.boxWidth()), PaperSize.points(part.boxHeight()), labels);
    }

    @Override
    public FormBlock rows(RowsPart part) {
        return new FormRows(path, part.labelWidth(), part.textWidth(), !part.unruled(), rows.rows(part, record, path));
    }

    @Override
    public FormBlock proceedings(ProceedingsPart part) {
        var entries = new EntryComposer(new AgendaIndex(record.agenda()), agenda, wording, part);
        boolean numbered = part.column(ColumnContent.NUMBER) >= 0;
        var columns = new ArrayList<FormColumn>();
        for (ColumnForm column : part.columns()) {
            columns.add(column(column));
        }
        return new FormEntries(
                path,
                columns,
                !part.unruled(),
                part.headLines(),
                part.repeatHead(),
                part.blankLines(),
                part.firstIndent(),
                new SheetEntries(record, entries, numbered));
    }

    private FormColumn column(ColumnForm form) {
        String head = form.head() == null ? "" : form.head();
        Paragraph paragraph =
                Paragraph.of(head, "profile." + path + ".columns").styled(TextAlign.CENTER, TextLook.LABEL);
        return new FormColumn(form.shows(), paragraph, form.width());
    }
}
