package io.github.kaigiroku.batch.ledger;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.validation.Severity;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 台帳の行: outcomes and findings as rows of the ledger's tables, and back. */
final class LedgerRows {

    private LedgerRows() {}

    static Object[] record(Run run, Outcome outcome) {
        var slice = outcome.slice();
        long bytes = outcome.refused()
                ? 0
                : outcome.files().values().stream().mapToLong(Long::longValue).sum();
        return new Object[] {
            run.folder(),
            slice.name(),
            slice.file().toString(),
            slice.line(),
            outcome.digest(),
            outcome.refused() ? 1 : 0,
            bytes,
            written(outcome.files()),
            run.number()
        };
    }

    static List<Object[]> problems(Run run, Outcome outcome) {
        List<Object[]> rows = new ArrayList<>();
        for (Problem p : outcome.problems()) {
            rows.add(new Object[] {
                run.folder(),
                outcome.slice().name(),
                rows.size(),
                p.severity().code(),
                p.code(),
                storable(p.path()),
                p.line(),
                p.column(),
                storable(p.message().japanese()),
                storable(p.message().english())
            });
        }
        return rows;
    }

    /** A line for each file: size, blank, name; no file name holds a line break, for the input's would have to. */
    private static String written(Map<String, Long> files) {
        return new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> file.getValue() + " " + file.getKey())
                        .collect(Collectors.joining("\n"));
    }

    private static Map<String, Long> read(String files) {
        return files.lines()
                .collect(Collectors.toMap(
                        line -> line.substring(line.indexOf(' ') + 1),
                        line -> Long.parseLong(line.substring(0, line.indexOf(' ')))));
    }

    /** PostgreSQL stores neither U+0000 nor half a surrogate pair, and the refused record may be full of them. */
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }

    static LedgerEntry entry(ResultSet row, int ignored) throws SQLException {
        return new LedgerEntry(
                row.getString("file"),
                row.getLong("line"),
                row.getString("digest"),
                row.getInt("refused") != 0,
                read(row.getString("files")));
    }

    static Counts counts(ResultSet row, int ignored) throws SQLException {
        return new Counts(row.getLong("done"), row.getLong("refused"), row.getLong("bytes"));
    }

    static RecordProblem problem(ResultSet row) throws SQLException {
        var problem = new Problem(
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                row.getString("code"),
                row.getString("path"),
                row.getInt("json_line"),
                row.getInt("json_column"),
                new Message(row.getString("japanese"), row.getString("english")));
        return new RecordProblem(row.getString("name"), row.getString("file"), row.getLong("line"), problem);
    }
}
