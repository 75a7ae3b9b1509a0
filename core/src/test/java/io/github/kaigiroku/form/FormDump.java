package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.TextAlign;
import io.github.kaigiroku.profile.TextLook;
import java.util.List;
import java.util.stream.Collectors;

/** A form document as lines of text, so that a golden file shows every difference. */
final class FormDump implements FormBlockVisitor<String> {

    private FormDump() {}

    static String of(FormDocument document) {
        var text = new StringBuilder("title: " + document.title() + "\nheld at: " + document.heldAt() + "\n");
        for (FormSheet sheet : document.sheets()) {
            text.append("== ")
                    .append(sheet.page().width())
                    .append(" × ")
                    .append(sheet.page().height())
                    .append('\n');
            sheet.header().forEach(line -> text.append("  ↑ ").append(margin(line)));
            sheet.footer().forEach(line -> text.append("  ↓ ").append(margin(line)));
            sheet.blocks().forEach(block -> text.append(block.accept(new FormDump())));
        }
        return text.toString();
    }

    private static String margin(MarginText line) {
        return line.align().code() + " " + line.on(1, 2) + "\n";
    }

    private static String paragraphs(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(FormDump::paragraph).collect(Collectors.joining());
    }

    private static String paragraph(Paragraph paragraph) {
        String pieces = paragraph.pieces().stream()
                .map(piece -> piece.unbreakable() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining("|"))
                .replace("\t", "→");
        String indents = paragraph.firstIndent() + "/" + paragraph.restIndent() + paragraph.tabStops();
        return "    " + indents + style(paragraph) + " " + pieces + "\n";
    }

    private static String style(Paragraph paragraph) {
        TextLook look = paragraph.look();
        return (paragraph.align() == TextAlign.START
                        ? ""
                        : " " + paragraph.align().code())
                + (look.equals(TextLook.TEXT) ? "" : " " + look.font().code())
                + (look.size() == 0 ? "" : " " + look.size() + "pt")
                + (look.bold() ? " bold" : "");
    }

    @Override
    public String lines(FormLines lines) {
        return "  " + lines.role() + (lines.blankBefore() == 0 ? "" : " +" + lines.blankBefore()) + "\n"
                + paragraphs(lines.paragraphs());
    }

    @Override
    public String boxes(FormBoxes boxes) {
        return "  BOXES " + boxes.align() + " " + boxes.boxWidth() + " × " + boxes.boxHeight() + "\n"
                + paragraphs(boxes.labels());
    }

    @Override
    public String rows(FormRows rows) {
        return "  ROWS " + rows.labelWidth() + " | " + rows.textWidth() + (rows.ruled() ? "" : " unruled") + "\n"
                + rows.rows().stream().map(FormDump::row).collect(Collectors.joining());
    }

    private static String row(FormRow row) {
        return "  " + row.label().stream().map(Paragraph::text).collect(Collectors.joining(" / ")) + " ≥"
                + row.leastLines() + "\n" + paragraphs(row.paragraphs());
    }

    @Override
    public String entries(FormEntries entries) {
        String columns = entries.columns().stream()
                .map(column -> column.shows() + " " + column.head().text() + " " + column.width())
                .collect(Collectors.joining(" | "));
        return "  ENTRIES " + columns + (entries.ruled() ? "" : " unruled") + "\n"
                + entries.entries().stream().map(FormDump::entry).collect(Collectors.joining());
    }

    private static String entry(FormEntry entry) {
        var text = new StringBuilder("  " + entry.kind() + (entry.closed() ? " closed" : "") + "\n");
        for (int i = 0; i < entry.cells().size(); i++) {
            if (!entry.cells().get(i).isEmpty()) {
                text.append("   ")
                        .append(i)
                        .append('\n')
                        .append(paragraphs(entry.cells().get(i)));
            }
        }
        return text.toString();
    }
}
