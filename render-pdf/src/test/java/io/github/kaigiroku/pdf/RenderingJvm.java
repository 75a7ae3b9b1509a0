package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A JVM of its own with 256 MB and nothing but what rendering and reading back need. */
final class RenderingJvm {

    private RenderingJvm() {}

    /** Runs a class's main method to its end, which must be a good one, and answers with the lines it wrote. */
    static List<String> run(List<String> options, Class<?> program, List<String> arguments)
            throws IOException, InterruptedException, URISyntaxException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-cp", classPath(program), program.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    private static String classPath(Class<?> program) throws URISyntaxException {
        StringJoiner path = new StringJoiner(File.pathSeparator);
        path.add(place(program.getProtectionDomain().getCodeSource().getLocation()));
        for (URL place : RenderingLibraries.places()) {
            path.add(place(place));
        }
        // patched into the module, the test's own classes name the library's place
        return path.add(Path.of("target", "test-classes").toAbsolutePath().toString())
                .toString();
    }

    private static String place(URL url) throws URISyntaxException {
        return Path.of(url.toURI()).toString();
    }
}
