package io.github.kaigiroku.commandline;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** 出力先のフォルダー: made with its parents when missing, and taken away again when nothing came of it. */
final class OutputDirectory {

    private final Path path;
    private final Deque<Path> made = new ArrayDeque<>();

    private OutputDirectory(Path path) {
        this.path = path;
    }

    /** The folder, made when it was missing. */
    static OutputDirectory of(Path path) throws IOException {
        var directory = new OutputDirectory(path);
        directory.make(path.toAbsolutePath());
        return directory;
    }

    private void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getParent() != null) {
            make(folder.getParent());
        }
        try {
            Files.createDirectory(folder);
            made.push(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) { // otherwise another run made it meanwhile
                throw e;
            }
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Takes away the folders made here, the innermost first, as far as they are empty. */
    void remove() throws IOException {
        try {
            while (!made.isEmpty()) {
                Files.deleteIfExists(made.pop());
            }
        } catch (DirectoryNotEmptyException e) {
            made.clear(); // another run uses it
        }
    }
}
