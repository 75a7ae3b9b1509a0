package io.github.kaigiroku.commandline;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** One run of the real command in this process. */
record Run(int exitCode, List<String> out, List<String> err) {

    static Run of(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Run(
                exitCode,
                out.toString().lines().toList(),
                err.toString().lines().toList());
    }

    String errText() {
        return String.join("\n", err);
    }
}
