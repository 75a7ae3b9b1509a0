package io.github.kaigiroku.batch;

import io.github.kaigiroku.batch.ledger.Ledger;
import io.github.kaigiroku.batch.ledger.Outcome;
import io.github.kaigiroku.batch.ledger.Run;
import io.github.kaigiroku.batch.output.OutputFolder;
import io.github.kaigiroku.batch.report.Progress;
import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** 台帳への記入: writes a chunk's outcomes into the ledger and stops the job when too many records were refused. */
final class OutcomeWriter implements ItemWriter<Outcome>, StepExecutionListener {

    private final Ledger ledger;
    private final Progress progress;
    private final long skipLimit;
    private final OutputFolder folder;
    private final String place;
    private Run run = new Run("", 0);
    private long refused;

    OutcomeWriter(Ledger ledger, Progress progress, long skipLimit, OutputFolder folder, String place) {
        this.folder = folder;
        this.place = place;
        this.ledger = ledger;
        this.progress = progress;
        this.skipLimit = skipLimit;
    }

    @Override
    public void beforeStep(StepExecution step) {
        run = new Run(place, step.getJobExecution().getId());
        refused = 0;
        progress.begin(ledger.known(place));
    }

    @Override
    public void write(Chunk<? extends Outcome> chunk) throws IOException {
        requireWithinLimit();
        folder.sync();
        ledger.note(run, chunk.getItems());
        refused += chunk.getItems().stream().filter(Outcome::refused).count();
        progress.add(chunk.getItems());
    }

    /** Asked before a chunk is written, so that the chunk that passed the limit is in the report. */
    private void requireWithinLimit() {
        if (refused > skipLimit) {
            throw new SkipLimitPassedException(refused, skipLimit);
        }
    }

    /** 不備の上限超過: so many records were refused that the run should be looked at before it goes on. */
    private static final class SkipLimitPassedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SkipLimitPassedException(long refused, long limit) {
            super(new Message(
                            "不備のある会議録が上限 " + limit + " 件を超えました（" + refused + " 件）。報告を確認し、上限を上げて再実行すると続きから始まります。",
                            "More records than the limit of " + limit + " were refused (" + refused
                                    + "). See the report; a run with a higher --skip-limit goes on from here.")
                    .toString());
        }
    }
}
