package io.github.kaigiroku.fuzzing;

import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.json.RecordJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What fuzzing begins with: the corpora of the tests, and a few generated records. */
final class Seeds {

    private static final Path RESOURCES = Path.of("src/test/resources/io/github/kaigiroku");
    private static final Path PROFILES = Path.of("src/main/resources/io/github/kaigiroku/profile");

    private Seeds() {}

    static Stream<byte[]> records() {
        return Stream.concat(
                files(RESOURCES.resolve("records"), ".json").stream(),
                GeneratedRecords.series(7, 10, piece -> true).stream().map(RecordJson::toBytes));
    }

    static Stream<byte[]> profiles() {
        return Stream.concat(
                files(PROFILES, "profile.json").stream(), files(RESOURCES.resolve("form"), ".json").stream());
    }

    private static List<byte[]> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .sorted()
                    .map(Seeds::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
