package io.github.kaigiroku.batch;

import io.github.kaigiroku.batch.input.RecordSlice;
import io.github.kaigiroku.batch.ledger.Outcome;
import io.github.kaigiroku.batch.ledger.Problem;
import io.github.kaigiroku.batch.output.RecordFiles;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.render.RenderException;
import io.github.kaigiroku.validation.InvalidRecordException;
import java.io.IOException;
import java.util.List;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * 1 件の処理: makes the files of one record, or tells why it has none. Thread-safe. What is wrong with the machine, such as a
 * full disk, stops the job.
 */
final class RecordProcessor implements ItemProcessor<RecordSlice, Outcome> {

    private final RecordFiles files;

    RecordProcessor(RecordFiles files) {
        this.files = files;
    }

    @Override
    public Outcome process(RecordSlice slice) throws IOException {
        try {
            return new Outcome(slice, files.make(slice.name(), slice.read()), List.of());
        } catch (MalformedJsonException e) {
            return new Outcome(slice, 0, Problem.of(e));
        } catch (InvalidRecordException e) {
            return new Outcome(slice, 0, Problem.of(e));
        } catch (RenderException e) {
            return new Outcome(slice, 0, Problem.of(e));
        }
    }
}
