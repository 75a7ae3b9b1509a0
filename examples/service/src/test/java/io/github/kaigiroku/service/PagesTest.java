package io.github.kaigiroku.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages show of Spring compiles; the other examples are compiled beside the command line. */
class PagesTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void theControllerOfThePageCompiles(@TempDir Path folder) throws Exception {
        String code = JAVA.matcher(Files.readString(Path.of("../../core/docs/embedding.md")))
                .results()
                .map(match -> match.group(1))
                .filter(source -> source.contains("import org.springframework."))
                .findFirst()
                .orElseThrow();
        Path file = Files.writeString(folder.resolve("Archive.java"), code);
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("-proc:none", "-d", folder.toString(), "-cp", classPath),
                            null,
                            files.getJavaFileObjects(file))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }
}
