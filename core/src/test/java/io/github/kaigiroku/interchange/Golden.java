package io.github.kaigiroku.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a golden file; what came out is left in target/golden for a look or an update. */
final class Golden {

    private static final Path FILES = Path.of("src/test/resources/io/github/kaigiroku/interchange");

    private Golden() {}

    static void compare(byte[] written, String name) throws IOException {
        String text = new String(written, UTF_8) + "\n";
        Files.writeString(Files.createDirectories(Path.of("target/golden")).resolve(name), text);
        assertThat(text).isEqualTo(Files.readString(FILES.resolve(name)));
    }
}
