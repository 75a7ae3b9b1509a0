package io.github.kaigiroku.batch.ledger;

import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * 台帳: one row for each record of an output folder, and one for each finding about it.
 *
 * <p>The ledger alone decides what is done: a run does every record whose row is missing or was made from another input or
 * for other forms, whatever became of the runs before it. Spring Batch's own place in the input is not used: in 6.0.6 a
 * restart that is killed before its first commit leaves an execution without that place, and each later one began anew and
 * failed on the rows that were there.
 */
@Component
public final class Ledger {

    private static final String REMOVE_RECORD = "delete from kaigiroku_output where folder = ? and name = ?";
    private static final String REMOVE_PROBLEMS = "delete from kaigiroku_finding where folder = ? and name = ?";
    private static final String ADD_RECORD = """
            insert into kaigiroku_output (folder, name, file, line, digest, refused, bytes, files, run)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SEE_RECORD = "update kaigiroku_output set run = ? where folder = ? and name = ?";
    private static final String ADD_PROBLEM = """
            insert into kaigiroku_finding
            (folder, name, ordinal, severity, code, path, json_line, json_column, japanese, english)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String FIND = """
            select file, line, digest, refused, files from kaigiroku_output where folder = ? and name = ?""";
    private static final String COUNT = """
            select count(*) as done, coalesce(sum(refused), 0) as refused, coalesce(sum(bytes), 0) as bytes
            from kaigiroku_output where folder = ? and run = ?""";
    private static final String KNOWN = "select count(*) from kaigiroku_output where folder = ?";
    private static final String PROBLEMS = """
            select r.name, r.file, r.line, p.severity, p.code, p.path, p.json_line, p.json_column, p.japanese, p.english
            from kaigiroku_finding p join kaigiroku_output r on r.folder = p.folder and r.name = p.name
            where r.folder = ? and r.run = ? order by r.name, p.ordinal""";

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
     * Notes outcomes, in the running transaction; what was noted about these records before goes.
     *
     * @param run the run they belong to
     * @param outcomes what became of some records
     */
    public void note(Run run, List<? extends Outcome> outcomes) {
        List<? extends Outcome> made =
                outcomes.stream().filter(outcome -> !outcome.kept()).toList();
        List<Object[]> names = made.stream()
                .map(outcome -> new Object[] {run.folder(), outcome.slice().name()})
                .toList();
        jdbc.batchUpdate(REMOVE_PROBLEMS, names);
        jdbc.batchUpdate(REMOVE_RECORD, names);
        jdbc.batchUpdate(
                ADD_RECORD,
                made.stream().map(outcome -> LedgerRows.record(run, outcome)).toList());
        jdbc.batchUpdate(
                ADD_PROBLEM,
                made.stream()
                        .flatMap(outcome -> LedgerRows.problems(run, outcome).stream())
                        .toList());
        jdbc.batchUpdate(
                SEE_RECORD,
                outcomes.stream()
                        .filter(Outcome::kept)
                        .map(kept -> new Object[] {
                            run.number(), run.folder(), kept.slice().name()
                        })
                        .toList());
    }

    /**
     * What an earlier run made of a record.
     *
     * @param folder the output folder
     * @param name the base name of its files
     * @return the row; empty when there is none
     */
    public Optional<LedgerEntry> find(String folder, String name) {
        return jdbc.query(FIND, LedgerRows::entry, folder, name).stream().findFirst();
    }

    /**
     * What a run has done so far, with what it found done.
     *
     * @param run the run
     * @return the committed counts
     */
    public Counts counts(Run run) {
        return jdbc.query(COUNT, LedgerRows::counts, run.folder(), run.number()).get(0);
    }

    /**
     * Every finding about a run's records, in the order of the records' names.
     *
     * @param run the run
     * @param each is given one after another, so that any number of them needs little memory
     */
    public void forEachProblem(Run run, Consumer<RecordProblem> each) {
        jdbc.query(PROBLEMS, (ResultSet row) -> each.accept(LedgerRows.problem(row)), run.folder(), run.number());
    }

    /**
     * How many records of a folder earlier runs are done with.
     *
     * @param folder the output folder
     * @return the number of rows
     */
    public long known(String folder) {
        Long rows = jdbc.queryForObject(KNOWN, Long.class, folder);
        return rows == null ? 0 : rows;
    }
}
