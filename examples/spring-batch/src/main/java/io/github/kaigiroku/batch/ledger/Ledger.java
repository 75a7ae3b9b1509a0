package io.github.kaigiroku.batch.ledger;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.validation.Severity;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * 台帳: one row for each record that is done with, and one for each problem of a refused one.
 *
 * <p>Rows are written in the transaction that moves the job forward, so after a kill the ledger and the place where the
 * job goes on always agree. Spring Batch's own skip counter is not used: in 6.0.6 the threads that process the items of a
 * chunk add to it without a lock, and its listeners run outside the chunk's transaction.
 */
@Component
public final class Ledger {

    private static final String ADD_RECORD = """
            insert into kaigiroku_record (job_instance, name, file, line, bytes, refused)
            values (?, ?, ?, ?, ?, ?)""";
    private static final String ADD_PROBLEM = """
            insert into kaigiroku_problem
            (job_instance, name, ordinal, severity, code, path, json_line, json_column, japanese, english)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String COUNT = """
            select count(*) as done, coalesce(sum(refused), 0) as refused, coalesce(sum(bytes), 0) as bytes
            from kaigiroku_record where job_instance = ?""";
    private static final String PROBLEMS = """
            select r.name, r.file, r.line, p.severity, p.code, p.path, p.json_line, p.json_column, p.japanese, p.english
            from kaigiroku_problem p join kaigiroku_record r on r.job_instance = p.job_instance and r.name = p.name
            where p.job_instance = ? order by r.name, p.ordinal""";

    private final JdbcTemplate jdbc;

    /**
     * A ledger in this database.
     *
     * @param jdbc the job's database
     */
    public Ledger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds outcomes, in the running transaction.
     *
     * @param jobInstance the run they belong to
     * @param outcomes what became of some records
     */
    public void add(long jobInstance, List<? extends Outcome> outcomes) {
        jdbc.batchUpdate(
                ADD_RECORD,
                outcomes.stream().map(done -> row(jobInstance, done)).toList());
        jdbc.batchUpdate(
                ADD_PROBLEM,
                outcomes.stream()
                        .flatMap(done -> problemRows(jobInstance, done).stream())
                        .toList());
    }

    /**
     * What a run has done so far, restarts included.
     *
     * @param jobInstance the run
     * @return the committed counts
     */
    public Counts counts(long jobInstance) {
        return jdbc.query(COUNT, Ledger::counts, jobInstance).get(0);
    }

    /**
     * Every problem of a run, in the order of the records' names.
     *
     * @param jobInstance the run
     * @param each is given one after another, so that any number of them needs little memory
     */
    public void forEachProblem(long jobInstance, Consumer<RefusedRecord> each) {
        jdbc.query(PROBLEMS, (ResultSet row) -> each.accept(refused(row)), jobInstance);
    }

    private static Object[] row(long job, Outcome done) {
        var slice = done.slice();
        return new Object[] {
            job, slice.name(), slice.file().toString(), slice.line(), done.bytes(), done.refused() ? 1 : 0
        };
    }

    private static List<Object[]> problemRows(long job, Outcome done) {
        List<Object[]> rows = new ArrayList<>();
        for (Problem p : done.problems()) {
            rows.add(new Object[] {
                job,
                done.slice().name(),
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

    /** PostgreSQL stores neither U+0000 nor half a surrogate pair, and the refused record may be full of them. */
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }

    private static Counts counts(ResultSet row, int ignored) throws SQLException {
        return new Counts(row.getLong("done"), row.getLong("refused"), row.getLong("bytes"));
    }

    private static RefusedRecord refused(ResultSet row) throws SQLException {
        var problem = new Problem(
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                row.getString("code"),
                row.getString("path"),
                row.getInt("json_line"),
                row.getInt("json_column"),
                new Message(row.getString("japanese"), row.getString("english")));
        return new RefusedRecord(row.getString("name"), row.getString("file"), row.getLong("line"), problem);
    }
}
