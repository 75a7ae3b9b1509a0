package io.github.kaigiroku.form;

import java.util.stream.Collectors;

/** A form document as lines of text, so that a golden file shows every difference. */
final class FormDump {

    private FormDump() {}

    static String of(FormDocument document) {
        var text = new StringBuilder("title: " + document.title() + "\nheld at: " + document.heldAt() + "\n");
        document.sheets().forEach(sheet -> text.append(sheet.accept(new Sheets())));
        return text.toString();
    }

    private static String paragraph(Paragraph paragraph) {
        String pieces = paragraph.pieces().stream()
                .map(piece -> piece.unbreakable() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining("|"))
                .replace("\t", "→");
        String indents = paragraph.firstIndent() + "/" + paragraph.restIndent() + paragraph.tabStops();
        return "    " + indents + " " + pieces + "\n";
    }

    private static final class Sheets implements FormSheetVisitor<String> {

        @Override
        public String summary(SummarySheet sheet) {
            return head(sheet) + sheet.rows().stream().map(Sheets::row).collect(Collectors.joining());
        }

        private static String head(FormSheet sheet) {
            return "== " + sheet.mark().text() + " / " + sheet.title().text() + "\n";
        }

        private static String row(SummaryRow row) {
            return "  " + row.label().text() + " ≥" + row.leastLines() + "\n"
                    + row.paragraphs().stream().map(FormDump::paragraph).collect(Collectors.joining());
        }

        @Override
        public String proceedings(ProceedingsSheet sheet) {
            return head(sheet) + "  " + sheet.speakerLabel().text() + " / "
                    + sheet.textLabel().text() + "\n"
                    + sheet.entries().stream().map(Sheets::entry).collect(Collectors.joining());
        }

        private static String entry(SheetEntry entry) {
            return "  " + entry.kind() + " " + entry.speaker().text() + "\n"
                    + entry.paragraphs().stream().map(FormDump::paragraph).collect(Collectors.joining());
        }
    }
}
