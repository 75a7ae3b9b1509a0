package io.github.kaigiroku.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A key store of one signer or several, made by the JDK's own tool. */
final class KeyFile {

    static final String PASSWORD = "secret-1";

    private KeyFile() {}

    static void add(Path store, String alias, String algorithm) throws IOException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = List.of(
                keytool,
                "-genkeypair",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-alias",
                alias,
                "-keyalg",
                algorithm,
                "-dname",
                "CN=" + alias);
        Path said = Files.createTempFile(store.toAbsolutePath().getParent(), "keytool", ".txt");
        try {
            int exitCode = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
            assertThat(exitCode).as(Files.readString(said)).isZero();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
