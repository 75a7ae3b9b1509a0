package io.github.kaigiroku.commandline;

import io.github.kaigiroku.problem.Message;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * パスワードの入手: a file's first line, or what is typed at the terminal. Never the command line itself, which every user of the machine
 * can list.
 *
 * @param what whose password it is
 * @param option the option that names the file
 * @param file the file; null asks at the terminal
 */
record PasswordSource(Message what, String option, @Nullable Path file) {

    /**
     * Reads the password, or asks for it.
     *
     * @throws CommandException when there is none
     */
    char[] read() throws CommandException {
        char[] password = file == null ? typed() : firstLine(file);
        if (password.length == 0) {
            throw CommandException.failed(
                    new Message(what.japanese() + "のパスワードが空です。", "The password of " + what.english() + " is empty"));
        }
        return password;
    }

    private static char[] firstLine(Path file) throws CommandException {
        String line = new InputFile(new Message("パスワード", "password"), file).read(PasswordSource::firstLine);
        return line.toCharArray();
    }

    private static String firstLine(InputStream in) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String line = Objects.requireNonNullElse(lines.readLine(), "");
        return line.startsWith("\uFEFF") ? line.substring(1) : line; // as Notepad begins its files
    }

    @SuppressWarnings(
            "SystemConsoleNull") // it is null up to Java 21 where nobody sits at a terminal; later nobody answers
    private char[] typed() throws CommandException {
        Console console = System.console();
        char[] password = console == null ? null : console.readPassword("%s: ", what);
        if (password == null) {
            throw CommandException.failed(new Message(
                    what.japanese() + "のパスワードを尋ねる端末がありません。" + option + " FILE で、パスワードを書いたファイルを指定してください。",
                    "No terminal to ask for the password of " + what.english() + "; name a file that holds it with "
                            + option + " FILE"));
        }
        return password;
    }
}
