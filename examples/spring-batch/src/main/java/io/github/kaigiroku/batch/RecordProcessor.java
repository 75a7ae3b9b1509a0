package io.github.kaigiroku.batch;

import io.github.kaigiroku.batch.input.RecordSlice;
import io.github.kaigiroku.batch.ledger.Ledger;
import io.github.kaigiroku.batch.ledger.LedgerEntry;
import io.github.kaigiroku.batch.ledger.Outcome;
import io.github.kaigiroku.batch.ledger.Problem;
import io.github.kaigiroku.batch.output.FileTakenException;
import io.github.kaigiroku.batch.output.LeakException;
import io.github.kaigiroku.batch.output.MadeFiles;
import io.github.kaigiroku.batch.output.RecordFiles;
import io.github.kaigiroku.form.Omission;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.publication.ClosedPartsUnknownException;
import io.github.kaigiroku.render.RenderException;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.InvalidRecordException;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * 1 件の処理: makes the files of one record, says why it has none, or leaves alone what an earlier run made of the same input.
 * Thread-safe. What is wrong with the machine, such as a full disk, stops the job.
 */
final class RecordProcessor implements ItemProcessor<RecordSlice, Outcome> {

    private final Ledger ledger;
    private final String folder;
    private final FormsAsked forms;
    private final RecordFiles files;

    RecordProcessor(Ledger ledger, String folder, FormsAsked forms, RecordFiles files) {
        this.ledger = ledger;
        this.folder = folder;
        this.forms = forms;
        this.files = files;
    }

    @Override
    public Outcome process(RecordSlice slice) throws IOException {
        byte[] json = slice.read();
        String digest = forms.digest(json);
        LedgerEntry known = ledger.find(folder, slice.name()).orElse(null);
        if (known != null && isDone(known, slice, digest)) {
            var kind = known.refused() ? Outcome.Kind.KEPT_REFUSED : Outcome.Kind.KEPT;
            return new Outcome(slice, digest, kind, known.files(), List.of());
        }
        Problem clash = clash(slice, known);
        return clash == null ? make(slice, json, digest, known) : refused(slice, digest, known, List.of(clash));
    }

    private boolean isDone(LedgerEntry known, RecordSlice slice, String digest) throws IOException {
        return known.digest().equals(digest)
                && isFrom(known, slice)
                && slice.sameNameAs() == null
                && (known.refused() || files.areThere(known.files()));
    }

    private static boolean isFrom(LedgerEntry known, RecordSlice slice) {
        return known.file().equals(slice.file().toString()) && known.line() == slice.line();
    }

    /** Another record's files have this one's names. */
    private @Nullable Problem clash(RecordSlice slice, @Nullable LedgerEntry known) throws IOException {
        if (slice.sameNameAs() != null) {
            return Problem.sameName(slice.sameNameAs());
        }
        if (known == null || known.files().isEmpty() || isFrom(known, slice)) {
            return null;
        }
        return files.areThere(known.files()) ? Problem.sameName(known.file()) : null;
    }

    private Outcome make(RecordSlice slice, byte[] json, String digest, @Nullable LedgerEntry known)
            throws IOException {
        try {
            MeetingRecord record = RecordJson.read(json);
            var own = known == null ? List.<String>of() : known.files().keySet();
            MadeFiles made = files.make(slice.name(), record, List.copyOf(own));
            return new Outcome(slice, digest, Outcome.Kind.RENDERED, made.sizes(), warnings(record, made.omissions()));
        } catch (MalformedJsonException e) {
            return refused(slice, digest, known, Problem.of(e));
        } catch (InvalidRecordException e) {
            return refused(slice, digest, known, Problem.of(e));
        } catch (RenderException e) {
            return refused(slice, digest, known, Problem.of(e));
        } catch (ClosedPartsUnknownException e) {
            return refused(slice, digest, known, List.of(Problem.unpublishable("closed-parts-unknown", e.text())));
        } catch (LeakException e) {
            return refused(slice, digest, known, List.of(Problem.unpublishable("leak", e.text())));
        } catch (FileTakenException e) {
            return refused(slice, digest, known, List.of(Problem.taken(e)));
        }
    }

    private List<Problem> warnings(MeetingRecord record, List<Omission> omissions) {
        var warnings = RecordValidator.validate(record, forms.measure()).stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map((Finding finding) -> Problem.of(finding));
        return Stream.concat(warnings, omissions.stream().map((Omission omission) -> Problem.of(omission)))
                .toList();
    }

    /** Files that an earlier run made stay ours. */
    private static Outcome refused(
            RecordSlice slice, String digest, @Nullable LedgerEntry known, List<Problem> problems) {
        Map<String, Long> own = known == null ? Map.of() : known.files();
        return new Outcome(slice, digest, Outcome.Kind.REFUSED, own, problems);
    }
}
