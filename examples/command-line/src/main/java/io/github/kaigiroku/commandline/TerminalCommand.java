package io.github.kaigiroku.commandline;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 命令: what all commands share: help, version, and the streams of the terminal. */
@Command(
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        sortOptions = false,
        versionProvider = TerminalCommand.Version.class)
abstract class TerminalCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Standard output: the results, and the names of the files that were written. */
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Standard error: progress, warnings and what was left out. */
    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** 版: what {@code --version} prints, from the jar's manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Version.class.getPackage().getImplementationVersion();
            return new String[] {"kaigiroku " + Objects.requireNonNullElse(version, "(unpackaged)")};
        }
    }
}
