package io.github.kaigiroku.batch;

import io.github.kaigiroku.batch.input.RecordInput;
import io.github.kaigiroku.batch.report.RunReport;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * 実行: starts the job, or goes on with it where an earlier execution was killed, failed or passed the skip limit.
 *
 * <p>A run is known by its input, its output folder and the forms asked for. Once it is complete it is not done again
 * until one of these changes.
 */
@Component
class RenderRun implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger LOG = LoggerFactory.getLogger(RenderRun.class);

    private final JobRepository jobs;
    private final JobOperator operator;
    private final Job job;
    private final BatchSettings settings;
    private final RecordInput input;
    private final RunReport report;
    private ExitCode exitCode = ExitCode.STOPPED;

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
        JobExecution execution = execute();
        long refused = report.write(execution);
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            exitCode = refused == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
        }
    }

    @Override
    public int getExitCode() {
        return exitCode.code();
    }

    private JobExecution execute() throws IOException, JobExecutionException {
        JobParameters parameters = parameters();
        JobExecution last = jobs.getLastJobExecution(job.getName(), parameters);
        if (last == null) {
            return operator.start(job, parameters);
        }
        if (last.getStatus() == BatchStatus.COMPLETED) {
            LOG.info("nothing to do: this run was complete before; with another --out it is done again");
            return last;
        }
        return operator.restart(stopped(last));
    }

    /** The output folder is ours alone, so an execution that still counts as running was killed. */
    private JobExecution stopped(JobExecution last) {
        return last.isRunning() ? operator.recover(last) : last;
    }

    private JobParameters parameters() throws IOException {
        return new JobParametersBuilder()
                .addString("in", settings.input().toRealPath().toString())
                .addString("out", settings.output().toRealPath().toString())
                .addString("forms", settings.forms())
                .addString("fingerprint", input.fingerprint())
                .toJobParameters();
    }
}
