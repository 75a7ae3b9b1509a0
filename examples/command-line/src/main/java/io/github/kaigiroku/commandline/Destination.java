package io.github.kaigiroku.commandline;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 出力先の指定: the folder that a subcommand writes to. */
final class Destination {

    /** What is done with each of several files. */
    @FunctionalInterface
    interface Work {
        void on(Path file, RecordSource source, OutputFiles outputs) throws CommandException;
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = OptionWords.FilePath.class,
            required = true,
            description = "出力先のフォルダー / the folder for the outputs; made when missing")
    private Path out = Path.of("");

    /**
     * Works on files one after the other and says on standard error how far it is; what they become is published at the end, all
     * of it or nothing.
     *
     * @throws CommandException when the work fails or its results cannot be written
     */
    void each(List<Path> files, Work work) throws CommandException {
        var progress = new Progress(spec.commandLine().getErr(), files.size());
        try (var outputs = open()) {
            for (Path file : files) {
                var source = new RecordSource(file);
                progress.next(source.label());
                work.on(file, source, outputs);
            }
            publish(outputs);
        }
    }

    OutputFiles open() throws CommandException {
        return OutputFiles.in(out);
    }

    /** Puts the files in their places and prints their names. */
    void publish(OutputFiles files) throws CommandException {
        files.publish().forEach(spec.commandLine().getOut()::println);
    }
}
