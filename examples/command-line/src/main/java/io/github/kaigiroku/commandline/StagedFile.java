package io.github.kaigiroku.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** 仮のファイル: an output that grows under a temporary name beside its place and takes it by one atomic move. */
final class StagedFile {

    private final Path target;
    // Null once the name is no longer ours: another run may have taken it since, so it must not be deleted.
    private @Nullable Path temporary;
    private @Nullable Path previous;
    private boolean published;

    private StagedFile(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
    }

    /** Makes an empty temporary file in the target's folder. */
    static StagedFile beside(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "Is a directory");
        }
        return new StagedFile(target, newTemporary(target));
    }

    /** A stream into the temporary file. */
    OutputStream open() throws IOException {
        if (temporary == null) {
            throw new IllegalStateException(target + " is published");
        }
        return new BufferedOutputStream(Files.newOutputStream(temporary));
    }

    /** Puts the temporary file in its place, keeping a copy of what was there. */
    void publish() throws IOException {
        if (temporary == null) {
            throw new IllegalStateException(target + " is published");
        }
        if (Files.exists(target)) {
            previous = newTemporary(target);
            Files.copy(target, previous, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        temporary = null;
        published = true;
    }

    /** Takes {@link #publish()} back. */
    void withdraw() throws IOException {
        if (!published) {
            return;
        }
        if (previous == null) {
            Files.deleteIfExists(target);
        } else {
            Files.move(previous, target, StandardCopyOption.ATOMIC_MOVE);
            previous = null;
        }
    }

    /** Deletes what is left of temporary files. */
    void clean() throws IOException {
        if (temporary != null) {
            Files.deleteIfExists(temporary);
            temporary = null;
        }
        if (previous != null) {
            Files.deleteIfExists(previous);
            previous = null;
        }
    }

    // Not Files.createTempFile: it gives rights to the owner only, and the moved file would keep them.
    private static Path newTemporary(Path target) throws IOException {
        for (int number = 1; ; number++) {
            Path candidate = target.resolveSibling(".kaigiroku-" + number + ".tmp");
            try {
                Files.newOutputStream(candidate, StandardOpenOption.CREATE_NEW).close();
                return candidate;
            } catch (FileAlreadyExistsException taken) {
                // It is another run's: the next number may be free.
            }
        }
    }
}
