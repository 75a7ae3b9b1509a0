package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** Other programs that read and rework PDF; a test that needs one is skipped, with a message, where it is not installed. */
public final class Programs {

    private Programs() {}

    /** Runs a program, which must end well, and returns what it writes on standard output. */
    public static String output(Path folder, String program, String... arguments)
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled(program), program + " is not installed");
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor())
                .as(command + ": " + Files.readString(errors))
                .isZero();
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private static boolean isInstalled(String program) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv("PATH"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
