package io.github.kaigiroku.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application in a JVM of its own, as a night's job starts it. */
record BatchProcess(Process process, Path log) {

    static BatchProcess start(Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BatchApplication.class.getName()));
        command.addAll(List.of(arguments));
        return new BatchProcess(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    static BatchProcess run(Path log, String... arguments) throws IOException, InterruptedException {
        var run = start(log, arguments);
        if (!run.process.waitFor(3, TimeUnit.MINUTES)) {
            run.kill();
            throw new IllegalStateException("the run did not end:\n" + run.said());
        }
        return run;
    }

    /** Ends it at once, as the kernel or a power cut does: nothing in it gets a chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() {
        return process.exitValue();
    }

    String said() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
