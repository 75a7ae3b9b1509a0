package io.github.kaigiroku.batch.report;

import io.github.kaigiroku.batch.ledger.Counts;
import io.github.kaigiroku.batch.ledger.Ledger;
import io.github.kaigiroku.batch.ledger.Run;
import io.github.kaigiroku.batch.output.OutputFolder;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;

/** 結果の報告: what a run leaves behind for people: the reports of findings and a summary. */
@Component
public class RunReport {

    private static final Logger LOG = LoggerFactory.getLogger(RunReport.class);
    private static final double MEGABYTE = 1e6;

    private final Ledger ledger;
    private final FindingsReport findings;
    private final Progress progress;
    private final OutputFolder folder;

    RunReport(Ledger ledger, FindingsReport findings, Progress progress, OutputFolder folder) {
        this.folder = folder;
        this.ledger = ledger;
        this.findings = findings;
        this.progress = progress;
    }

    /**
     * Writes the reports and says the summary.
     *
     * @param execution the last execution of the run
     * @return how many records were refused
     * @throws IOException when the reports cannot be written
     */
    public long write(JobExecution execution) throws IOException {
        Run run = new Run(folder.path().toRealPath().toString(), execution.getId());
        Counts counts = ledger.counts(run);
        findings.write(run);
        execution.getAllFailureExceptions().forEach(RunReport::tell);
        LOG.info(summary(execution.getStatus().name(), counts));
        return counts.refused();
    }

    private String summary(String status, Counts counts) {
        return String.format(
                Locale.ROOT,
                "%s: %,d records done, %,d rendered (%,.1f MB), %,d refused (see %s, %s); %,.0f records a second",
                status,
                counts.done(),
                counts.rendered(),
                counts.bytes() / MEGABYTE,
                counts.refused(),
                FindingsReport.CSV,
                FindingsReport.JSON,
                progress.rate());
    }

    private static void tell(Throwable failure) {
        LOG.error(FailureText.of(failure));
        LOG.debug("where it failed", failure);
    }
}
