package io.github.kaigiroku.benchmarks;

import io.github.kaigiroku.benchmarks.Figures.Figure;
import java.util.Locale;

/**
 * README の表: the tables of README, ratios first.
 *
 * @param steps warm calls of each step and of the plain versions
 * @param first first documents of new JVMs
 * @param threads documents a second by one and two threads
 */
record Report(Figures steps, Figures first, Figures threads) {

    String text() {
        return String.join("\n", ratios(), everyStep(), firstDocuments(), twoThreads());
    }

    private String ratios() {
        var table = new MarkdownTable(
                "document", "size", "faster than plain", "kaigiroku", "plain", "allocates", "plain allocates");
        for (int times : steps.sizes()) {
            compare(table, "PDF, plain OpenPDF tables, font opened by path", "pdf", "pdfPlainOpenPdfFontAtPath", times);
            compare(table, "PDF, plain OpenPDF tables, font as bytes", "pdf", "pdfPlainOpenPdfFontAsBytes", times);
            compare(table, "DOCX, plain POI XWPF", "docx", "docxPlainPoi", times);
        }
        return table.text();
    }

    private void compare(MarkdownTable table, String what, String ours, String plain, int times) {
        Figure our = steps.get(ours, times);
        Figure other = steps.get(plain, times);
        table.row(
                what,
                "×" + times,
                ratio(other.cpuMicros(), our.cpuMicros()),
                millis(our),
                millis(other),
                allocated(our),
                allocated(other));
    }

    private String everyStep() {
        var table = new MarkdownTable("step", "size", "processor time", "allocates");
        for (String step : new String[] {"read", "validate", "compose", "docx", "pdf"}) {
            for (int times : steps.sizes()) {
                Figure figure = steps.get(step, times);
                table.row(step, "×" + times, millis(figure), allocated(figure));
            }
        }
        return table.text();
    }

    private String firstDocuments() {
        var table = new MarkdownTable("first document of a new JVM", "faster than plain", "kaigiroku", "plain");
        cold(table, "DOCX", "firstDocx", "firstDocxPlainPoi");
        cold(table, "PDF", "firstPdf", "firstPdfPlainOpenPdf");
        return table.text();
    }

    private void cold(MarkdownTable table, String what, String ours, String plain) {
        double our = first.get(ours, 1).score();
        double other = first.get(plain, 1).score();
        table.row(what, ratio(other, our), number("%,.0f ms", our), number("%,.0f ms", other));
    }

    private String twoThreads() {
        var table = new MarkdownTable("two threads, one renderer", "gain", "one thread", "two threads");
        compareThreads(table, "DOCX", "docx");
        compareThreads(table, "PDF", "pdf");
        compareThreads(table, "from JSON to DOCX and PDF", "both");
        return table.text();
    }

    private void compareThreads(MarkdownTable table, String what, String benchmark) {
        double one = threads.get(benchmark, 1, 1).score();
        double two = threads.get(benchmark, 1, 2).score();
        table.row(what, ratio(two, one), number("%,.0f a second", one), number("%,.0f a second", two));
    }

    private static String ratio(double more, double less) {
        return number("**%.1f×**", more / less);
    }

    private static String millis(Figure figure) {
        return number("%,.2f ms", figure.cpuMicros() / 1e3);
    }

    private static String allocated(Figure figure) {
        return number("%,.2f MB", figure.allocatedKilobytes() / 1e3);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
