package io.github.kaigiroku.docx;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where it is installed; tests that need it are skipped where it is not. */
final class LibreOffice {

    private LibreOffice() {}

    /** Opens a document and saves it again as DOCX, as somebody without Word does. */
    static Path save(Path docx, Path folder) throws IOException, InterruptedException {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        run(folder, "--convert-to", "docx", "--outdir", saved.toString(), docx.toString());
        return saved.resolve(docx.getFileName());
    }

    /** Saves a document in another format and from there as DOCX again. */
    static Path saveBy(String format, Path docx, Path folder) throws IOException, InterruptedException {
        run(folder, "--convert-to", format, "--outdir", folder.toString(), docx.toString());
        String name = docx.getFileName().toString().replace(".docx", "." + format);
        Path saved = Files.createDirectories(folder.resolve("saved"));
        run(
                folder,
                "--convert-to",
                "docx",
                "--outdir",
                saved.toString(),
                folder.resolve(name).toString());
        return saved.resolve(docx.getFileName());
    }

    /** Saves a document in another format. */
    static Path convert(Path docx, Path folder, String format) throws IOException, InterruptedException {
        run(folder, "--convert-to", format, "--outdir", folder.toString(), docx.toString());
        return folder.resolve(docx.getFileName().toString().replace(".docx", "." + format));
    }

    private static void run(Path folder, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless"));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "LibreOffice is not installed: " + e.getMessage());
            throw e;
        }
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice does not end");
        }
    }
}
