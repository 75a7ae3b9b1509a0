package io.github.kaigiroku.commandline;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 出力先の指定: the folder that a subcommand writes to. */
final class Destination {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = Words.FilePath.class,
            required = true,
            description = "出力先のフォルダー / the folder for the outputs; made when missing")
    private Path out = Path.of("");

    OutputFiles open() throws CommandException {
        return OutputFiles.in(out);
    }

    /** Puts the files in their places and prints their names. */
    void publish(OutputFiles files) throws CommandException {
        files.publish().forEach(spec.commandLine().getOut()::println);
    }
}
