package io.github.kaigiroku.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * 出力の組: the files of one run, which appear together or not at all. Close it in any case; what is not published by then
 * leaves no trace.
 */
final class Outputs implements AutoCloseable {

    private final OutputDirectory directory;
    private final List<StagedFile> files = new ArrayList<>();
    private final Thread onInterrupt = new Thread(this::discardQuietly);
    private boolean published;

    private Outputs(OutputDirectory directory) {
        this.directory = directory;
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /** Outputs in a folder, which is made when missing. */
    static Outputs in(Path folder) throws IOException {
        return new Outputs(OutputDirectory.of(folder));
    }

    /** A stream for one output; the caller closes it. */
    OutputStream add(String name) throws IOException {
        StagedFile file = StagedFile.beside(directory.resolve(name));
        files.add(file);
        return file.open();
    }

    /** Puts every output in its place; when one cannot take its place, the others are taken back. */
    void publish() throws IOException {
        try {
            for (StagedFile file : files) {
                file.publish();
            }
            published = true;
        } finally {
            if (!published) {
                for (StagedFile file : files) {
                    file.withdraw();
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            return; // the process is ending, and the hook discards
        }
        discard();
    }

    private void discard() throws IOException {
        for (StagedFile file : files) {
            file.clean();
        }
        if (!published) {
            directory.remove();
        }
    }

    private void discardQuietly() {
        try {
            discard();
        } catch (IOException e) {
            // The process is ending; nobody is left to read a message.
        }
    }
}
