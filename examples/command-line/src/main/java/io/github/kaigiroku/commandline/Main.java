package io.github.kaigiroku.commandline;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** 起動: the entry of the jar. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the command line, as {@code --help} describes it
     */
    public static void main(String[] arguments) {
        System.exit(run(utf8(System.out), utf8(System.err), arguments));
    }

    /** The command without the process around it. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var failures = new FailureReport(err);
        try {
            return Subcommands.commandFor(arguments)
                    .setOut(out)
                    .setErr(err)
                    .setExpandAtFiles(false) // a file name may begin with @
                    .setParameterExceptionHandler((wrong, given) -> failures.print(Usage.failure(wrong)))
                    .setExecutionExceptionHandler((failure, line, given) -> failures.print(failure))
                    .execute(Subcommands.withoutName(arguments));
        } catch (Throwable failure) { // an Error: whatever happens, a sentence and no stack trace
            return failures.print(failure);
        }
    }

    // Always UTF-8: the messages are Japanese, and the default would lose them under the C locale.
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
