package io.github.kaigiroku.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, for what one process cannot show: streams, locale, time zone, user. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class ProcessTest {

    @TempDir
    Path folder;

    @Test
    void noLibraryPrintsALineOfItsOwn() throws Exception {
        assertThat(run(Map.of(), List.of(), "--out", folder.resolve("out"))).isZero();
        assertThat(folder.resolve("err")).isEmptyFile();
        assertThat(Files.readAllLines(folder.resolve("stdout"))).hasSize(2);
    }

    @Test
    void noReadingLibraryPrintsALineOfItsOwn() throws Exception {
        Path record = Files.writeString(folder.resolve("short.json"), LongRecord.json(1));
        assertThat(run(Map.of(), List.of(), "profile", "profiles/midorino.json", "--in", record, "--out", folder))
                .isZero();
        assertThat(folder.resolve("err")).isEmptyFile();
        assertThat(Run.of("--in", record, "--out", folder, "--format", "docx").exitCode())
                .isZero();
        assertThat(run(Map.of(), List.of(), "import", folder.resolve("short.docx"), "--out", folder.resolve("out")))
                .isZero();
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void messagesAreUtf8InAnyLocale() throws Exception {
        int exitCode = run(Map.of("LC_ALL", "C"), List.of(), "--in", "none.json", "--out", folder.resolve("out"));

        assertThat(exitCode).isEqualTo(1);
        assertThat(folder.resolve("err")).content(UTF_8).contains("会議録のファイル none.json を読めません");
    }

    @Test
    void placeLanguageUserAndDayOfARunDoNotShowInItsFiles() throws Exception {
        run(Map.of("LC_ALL", "C.UTF-8", "TZ", "Asia/Tokyo"), List.of("-Duser.name=one"), "--out", folder.resolve("1"));
        run(
                Map.of("LC_ALL", "C", "TZ", "Pacific/Chatham"),
                List.of("-Duser.name=other", "-Duser.language=th", "-Duser.country=TH", "-Dfile.encoding=ISO-8859-1"),
                "--out",
                folder.resolve("2"));

        for (String name : List.of("sample.docx", "sample.pdf")) {
            assertThat(folder.resolve("2").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("1").resolve(name));
        }
    }

    @Test
    void tooLittleMemoryIsASentence() throws Exception {
        Path record = Files.writeString(folder.resolve("long.json"), LongRecord.json(100_000));

        int exitCode = run(Map.of(), List.of("-Xmx16m"), "--in", record, "--out", folder.resolve("out"));

        assertThat(exitCode).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("err")))
                .singleElement()
                .asString()
                .contains("-Xmx");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aPasswordIsAskedForAtATerminalOnly() throws Exception {
        Path pdf = Files.writeString(folder.resolve("any.pdf"), "");

        int exitCode = run(Map.of(), List.of(), "protect", pdf, "--out", folder.resolve("out"));

        assertThat(exitCode).isEqualTo(1);
        assertThat(folder.resolve("err")).content(UTF_8).contains("--password-file FILE");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private int run(Map<String, String> environment, List<String> options, Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                java(), "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(options);
        command.add(Main.class.getName());
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        var builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close(); // nobody types
        return process.waitFor();
    }

    private static String java() throws IOException {
        return ProcessHandle.current().info().command().orElseThrow(() -> new IOException("which java?"));
    }
}
