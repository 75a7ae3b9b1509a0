package io.github.kaigiroku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.validation.RecordValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus of records: {@code y_*.json} is read and has no errors, {@code n_*.json} has exactly what stands in
 * {@code n_*.expected.txt} beside it, one problem or finding a line.
 */
class RecordCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/io/github/kaigiroku/records");

    @TestFactory
    Stream<DynamicTest> goodRecordsHaveNoErrors() throws IOException {
        return files("y_")
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    assertThat(said(file)).allMatch(finding -> finding.startsWith("warning"));
                    var record = RecordJson.read(Files.readAllBytes(file));
                    assertThat(RecordJson.read(RecordJson.toBytes(record))).isEqualTo(record);
                }));
    }

    @TestFactory
    Stream<DynamicTest> badRecordsAreToldEverythingThatIsWrongWithThem() throws IOException {
        return files("n_")
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    String expected = file.toString().replace(".json", ".expected.txt");
                    assertThat(said(file)).containsExactlyElementsOf(Files.readAllLines(Path.of(expected)));
                }));
    }

    private static Stream<Path> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<String> said(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return RecordValidator.validate(RecordJson.read(json)).stream()
                    .map(Object::toString)
                    .toList();
        } catch (MalformedJsonException e) {
            return e.problems().stream().map(Object::toString).toList();
        }
    }
}
