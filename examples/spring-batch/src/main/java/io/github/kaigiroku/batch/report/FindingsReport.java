package io.github.kaigiroku.batch.report;

import io.github.kaigiroku.batch.ledger.Ledger;
import io.github.kaigiroku.batch.ledger.Run;
import io.github.kaigiroku.batch.output.OutputFolder;
import java.io.IOException;

/** 不備の報告: lists every finding about the records of a run, refused or not, as CSV for the clerk and as JSON for programs. */
public final class FindingsReport {

    /** 表計算用. */
    public static final String CSV = "findings.csv";

    /** プログラム用. */
    public static final String JSON = "findings.json";

    private final Ledger ledger;
    private final OutputFolder folder;

    /**
     * Reports from a ledger.
     *
     * @param ledger what became of the records
     * @param folder where the reports go
     */
    public FindingsReport(Ledger ledger, OutputFolder folder) {
        this.ledger = ledger;
        this.folder = folder;
    }

    /**
     * Writes both reports, also when there is nothing to report.
     *
     * @param run the run
     * @throws IOException when the folder cannot be written to
     */
    public void write(Run run) throws IOException {
        folder.write(CSV, out -> {
            var csv = new FindingsCsv(out);
            ledger.forEachProblem(run, csv::add);
            csv.end();
        });
        folder.write(JSON, out -> {
            try (var json = new FindingsJson(out)) {
                ledger.forEachProblem(run, json::add);
            }
        });
    }
}
