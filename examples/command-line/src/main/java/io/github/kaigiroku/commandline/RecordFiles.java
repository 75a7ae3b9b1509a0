package io.github.kaigiroku.commandline;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 会議録のファイル: the records that a subcommand takes, one after the other. */
final class RecordFiles {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "RECORD.json",
            converter = OptionWords.FilePath.class,
            description = "会議録 / records")
    private List<Path> files = List.of();

    @Mixin
    private MeasureOption measure = new MeasureOption();

    /** What is done with each record. */
    @FunctionalInterface
    interface Work {
        void on(RecordSource source, MeetingRecord record, OutputFiles outputs) throws CommandException;
    }

    MeasureOption measure() {
        return measure;
    }

    /** The files, none of them read. */
    List<RecordSource> sources() {
        return files.stream().map(RecordSource::new).toList();
    }

    /**
     * Reads and checks every record and hands it on; says on standard error how far it is, and last what it warns of, each warning
     * with its file where there are several.
     *
     * @throws CommandException when a record cannot be read or has errors, or the work fails; then nothing is written
     */
    void each(Destination destination, Work work) throws CommandException {
        List<String> warnings = new ArrayList<>();
        destination.each(files, (file, source, outputs) -> {
            MeetingRecord record = source.read();
            for (Finding finding : new RecordCheck(source, measure.value()).warnings(record)) {
                warnings.add(files.size() == 1 ? finding.toString() : source.label() + ": " + finding);
            }
            work.on(source, record, outputs);
        });
        warnings.forEach(spec.commandLine().getErr()::println);
    }
}
