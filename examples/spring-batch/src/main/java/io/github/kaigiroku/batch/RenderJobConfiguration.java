package io.github.kaigiroku.batch;

import io.github.kaigiroku.batch.input.RecordInput;
import io.github.kaigiroku.batch.input.RecordSlice;
import io.github.kaigiroku.batch.ledger.Ledger;
import io.github.kaigiroku.batch.ledger.Outcome;
import io.github.kaigiroku.batch.output.OutputFolder;
import io.github.kaigiroku.batch.output.RecordFiles;
import io.github.kaigiroku.batch.report.FindingsReport;
import io.github.kaigiroku.batch.report.Progress;
import java.io.IOException;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * ジョブの組立て: one step that reads slices on one thread, renders them on all cores and commits them in chunks.
 *
 * <p>A chunk's files are on the disk before the ledger says so, so a kill between the two makes the next run write the same
 * bytes once more; it never loses or repeats a record.
 */
@Configuration(proxyBeanMethods = false)
class RenderJobConfiguration {

    @Bean
    RecordInput input(BatchSettings settings, ApplicationArguments arguments) {
        Opening.refuseUnknown(arguments);
        return Opening.input(settings.input());
    }

    /** After the input, so that nothing is made for an input that is not there. */
    @Bean
    @DependsOn("input")
    OutputFolder outputFolder(BatchSettings settings) {
        return Opening.output(settings.output());
    }

    @Bean
    RecordFiles recordFiles(BatchSettings settings, OutputFolder folder) {
        return new RecordFiles(
                Opening.composer(settings.profile()), Renderers.of(settings.formats(), settings.fonts()), folder);
    }

    @Bean
    FindingsReport findingsReport(Ledger ledger, OutputFolder folder) {
        return new FindingsReport(ledger, folder);
    }

    @Bean
    Progress progress(RecordInput input) throws IOException {
        long total = 0;
        try (var walk = input.walk()) {
            for (; walk.hasNext(); walk.next()) {
                total++;
            }
        }
        return new Progress(total, System::nanoTime);
    }

    @Bean
    ThreadPoolTaskExecutor renderThreads(BatchSettings settings) {
        var threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(settings.threadCount());
        threads.setThreadNamePrefix("render-");
        return threads;
    }

    @Bean
    Step renderStep(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            BatchSettings settings,
            RecordInput input,
            RecordProcessor processor,
            OutcomeWriter writer,
            AsyncTaskExecutor renderThreads) {
        return new StepBuilder("render", jobs)
                .<RecordSlice, Outcome>chunk(settings.chunk())
                .transactionManager(transactions)
                .reader(new RecordSliceReader(input))
                .processor(processor)
                .writer(writer)
                .listener(writer)
                .taskExecutor(renderThreads)
                .build();
    }

    @Bean
    RecordProcessor recordProcessor(Ledger ledger, BatchSettings settings, OutputFolder folder, RecordFiles files)
            throws IOException {
        return new RecordProcessor(ledger, realPath(folder), FormsAsked.of(settings), files);
    }

    @Bean
    OutcomeWriter outcomeWriter(Ledger ledger, Progress progress, BatchSettings settings, OutputFolder folder)
            throws IOException {
        return new OutcomeWriter(ledger, progress, settings.skipLimit(), folder, realPath(folder));
    }

    private static String realPath(OutputFolder folder) throws IOException {
        return folder.path().toRealPath().toString();
    }

    @Bean
    Job renderJob(JobRepository jobs, Step renderStep) {
        return new JobBuilder("render", jobs).start(renderStep).build();
    }
}
