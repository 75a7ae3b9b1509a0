package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own with 256 MB. */
final class SmallJvm {

    private SmallJvm() {}

    /** Runs a class's main method to its end, which must be a good one, and answers with the lines it wrote. */
    static List<String> run(Class<?> program, List<String> arguments) throws IOException, InterruptedException {
        return run(List.of(), program, arguments);
    }

    /** The same with further options of the JVM. */
    static List<String> run(List<String> options, Class<?> program, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                "-cp",
                classPath(),
                program.getName()));
        command.addAll(1, options);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // the options of the fuzzing's JVMs: java says on standard error that it took them
        builder.environment().remove("JDK_JAVA_OPTIONS");
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    /** Where the classes come from, whether they are modules here or not. */
    private static String classPath() {
        List<String> path = new ArrayList<>();
        path.add(Path.of("target", "classes").toAbsolutePath().toString());
        path.add(Path.of("target", "test-classes").toAbsolutePath().toString());
        for (String kind : List.of("jdk.module.path", "java.class.path")) {
            path.add(System.getProperty(kind, ""));
        }
        path.removeIf(String::isEmpty);
        return String.join(File.pathSeparator, path);
    }
}
