package io.github.kaigiroku.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that a test makes from the records; with {@code -Dkaigiroku.write=true} the test writes it, else it holds the file to them. */
public final class WrittenFile {

    private static final String WRITE = "kaigiroku.write";

    private final Path path;

    /** The file at a path below the module. */
    public WrittenFile(String path) {
        this.path = Path.of(path);
    }

    /** The file as it is. */
    public String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file where that is asked for, and holds it to what it should be. */
    public void holds(String expected) throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(path, expected);
        }
        assertThat(text())
                .as(
                        "the records changed: run the tests of the group \"written\" with -D%s=true, which writes %s",
                        WRITE, path)
                .isEqualTo(expected);
    }
}
