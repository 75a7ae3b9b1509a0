package io.github.kaigiroku.benchmarks;

import io.github.kaigiroku.benchmarks.Figures.Figure;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * README の表: the table of README, ratios first, and what does not fit into it.
 *
 * @param source the record's file
 * @param steps warm calls of each step and of the plain versions
 * @param first first documents of new JVMs
 * @param threads documents a second by one and two threads
 */
record Report(String source, Figures steps, Figures first, Figures threads) {

    private static final String AT_PATH = "pdfPlainOpenPdfFontAtPath";
    private static final String AS_BYTES = "pdfPlainOpenPdfFontAsBytes";
    private static final String POI = "docxPlainPoi";

    String text() {
        return String.join(
                "\n", table(), "", FileSizes.text(source, steps.sizes()), "", firstDocuments(), twoThreads());
    }

    private String table() {
        int[] sizes = steps.sizes();
        var table = new MarkdownTable("entries of the record", row(sizes, times -> "×" + times));
        table.row("**PDF** faster than OpenPDF's tables, font opened by path", faster("pdf", AT_PATH));
        table.row("**PDF** faster than OpenPDF's tables, font as bytes", faster("pdf", AS_BYTES));
        table.row("**DOCX** faster than POI's XWPF", faster("docx", POI));
        table.row("PDF", costs("pdf"));
        table.row("DOCX", costs("docx"));
        table.row("record to PDF", costs("recordToPdf"));
        table.row("record to DOCX", costs("recordToDocx"));
        table.row("JSON to PDF", costs("jsonToPdf"));
        table.row("JSON to DOCX", costs("jsonToDocx"));
        table.row("read the JSON", costs("read"));
        table.row("validate", costs("validate"));
        table.row("compose, which validates", costs("compose"));
        return table.text();
    }

    /** How many times faster, and what the plain version costs. */
    private String[] faster(String ours, String plain) {
        return row(steps.sizes(), times -> {
            Figure other = steps.get(plain, times);
            double ratio = other.cpuMicros() / steps.get(ours, times).cpuMicros();
            return number("**%.1f×** · ", ratio) + cost(other);
        });
    }

    private String[] costs(String step) {
        return row(steps.sizes(), times -> cost(steps.get(step, times)));
    }

    private static String[] row(int[] sizes, IntFunction<String> cell) {
        return Arrays.stream(sizes).mapToObj(cell).toArray(String[]::new);
    }

    private String firstDocuments() {
        return "First document of a new JVM: PDF %s (plain OpenPDF %s), DOCX %s (plain POI %s), both from JSON %s."
                .formatted(
                        shot("firstPdf"),
                        shot("firstPdfPlainOpenPdf"),
                        shot("firstDocx"),
                        shot("firstDocxPlainPoi"),
                        shot("firstFromJson"));
    }

    private String shot(String benchmark) {
        return number("%,.0f ms", first.get(benchmark, 1).cpuMicros() / 1e3);
    }

    private String twoThreads() {
        return "Two threads on one renderer, against one: DOCX %s, PDF %s, from JSON to both %s."
                .formatted(gain("docx"), gain("pdf"), gain("both"));
    }

    private String gain(String benchmark) {
        double one = threads.get(benchmark, 1, 1).score();
        double two = threads.get(benchmark, 1, 2).score();
        return number("%.2f×", two / one) + number(" (%,.0f a second)", two);
    }

    private static String cost(Figure figure) {
        return number("%,.2f ms", figure.cpuMicros() / 1e3) + number(" · %,.2f MB", figure.allocatedKilobytes() / 1e3);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
