package io.github.kaigiroku.batch.report;

import io.github.kaigiroku.batch.ledger.Problem;
import io.github.kaigiroku.batch.ledger.RecordProblem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 不備の CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel takes Japanese text for another encoding. */
final class FindingsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String NEW_LINE = "\r\n";

    private final PrintWriter out;

    FindingsCsv(OutputStream out) {
        this.out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        this.out.print(BYTE_ORDER_MARK);
        row("record", "file", "file_line", "severity", "code", "path", "json_line", "json_column", "ja", "en");
    }

    void add(RecordProblem at) {
        Problem p = at.problem();
        row(
                at.name(),
                at.file(),
                at.line(),
                p.severity().code(),
                p.code(),
                p.path(),
                p.line() == 0 ? "" : p.line(),
                p.column() == 0 ? "" : p.column(),
                p.message().japanese(),
                p.message().english());
    }

    void end() throws IOException {
        if (out.checkError()) {
            throw new IOException("the report of findings could not be written");
        }
    }

    private void row(Object... fields) {
        out.print(Stream.of(fields)
                .map(field -> quoted(harmless(field.toString())))
                .collect(Collectors.joining(",")));
        out.print(NEW_LINE);
    }

    /** Spreadsheets take a field that begins with one of these for a formula; an apostrophe before it keeps it text. */
    private static String harmless(String field) {
        boolean isFormula = !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0;
        return isFormula ? "'" + field : field;
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
