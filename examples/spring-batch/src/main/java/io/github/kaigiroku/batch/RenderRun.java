package io.github.kaigiroku.batch;

import io.github.kaigiroku.batch.input.RecordInput;
import io.github.kaigiroku.batch.report.RunReport;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * 実行: does every record that has no files yet, or whose input, forms or files have changed since an earlier run, whether that
 * one was complete, killed, or passed the skip limit.
 */
@Component
class RenderRun implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger LOG = LoggerFactory.getLogger(RenderRun.class);

    /** 終了コード: every record has its files. */
    private static final int DONE = 0;

    /** 終了コード: stopped early by usage, disk, database, or more refused records than the limit; run again to go on. */
    private static final int STOPPED = 1;

    /** 終了コード: done, but some records were refused; see the report. */
    private static final int SOME_REFUSED = 2;

    private static final int MAX_NAMES = 20;

    private final JobRepository jobs;
    private final JobOperator operator;
    private final Job job;
    private final BatchSettings settings;
    private final RecordInput input;
    private final RunReport report;
    private int exitCode = STOPPED;

    RenderRun(
            JobRepository jobs,
            JobOperator operator,
            Job job,
            BatchSettings settings,
            RecordInput input,
            RunReport report) {
        this.jobs = jobs;
        this.operator = operator;
        this.job = job;
        this.settings = settings;
        this.input = input;
        this.report = report;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException, JobExecutionException {
        tellPassedOver();
        JobExecution execution = execute();
        long refused = report.write(execution);
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            exitCode = refused == 0 ? DONE : SOME_REFUSED;
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /** Each run is a job of its own: what is done is in the ledger, not in Spring Batch's tables. */
    private JobExecution execute() throws IOException, JobExecutionException {
        String folder = settings.output().toRealPath().toString();
        closeKilled(folder);
        return operator.start(
                job,
                new JobParametersBuilder()
                        .addString("in", settings.input().toRealPath().toString())
                        .addString("out", folder)
                        .addString("run", UUID.randomUUID().toString())
                        .toJobParameters());
    }

    /** The output folder is ours alone, so an execution of it that still counts as running was killed. */
    private void closeKilled(String folder) {
        for (JobExecution running : jobs.findRunningJobExecutions(job.getName())) {
            if (folder.equals(running.getJobParameters().getString("out"))) {
                operator.recover(running);
            }
        }
    }

    private void tellPassedOver() throws IOException {
        List<String> names = input.passedOver();
        if (!names.isEmpty()) {
            LOG.info(
                    "会議録ではないため取り上げません / passed over, for they are no *.json files: {} ({})",
                    names.size(),
                    String.join(", ", names.subList(0, Math.min(names.size(), MAX_NAMES))));
        }
    }
}
