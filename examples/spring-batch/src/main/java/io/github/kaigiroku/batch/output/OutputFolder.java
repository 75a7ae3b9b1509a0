package io.github.kaigiroku.batch.output;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 出力先: the folder that a run writes into, held by one run at a time.
 *
 * <p>A file is written under {@code .work} beside its place and moved there when it is complete, so whoever looks into the
 * folder sees whole files only, also after a kill. Thread-safe.
 */
public final class OutputFolder implements Closeable {

    private static final String WORK = ".work";

    private final Path folder;
    private final FileChannel lock;

    private OutputFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes hold of a folder and clears away what a killed run left unfinished.
     *
     * @param folder made when missing
     * @return the folder, until it is closed
     * @throws IOException when it cannot be written to, or another run holds it
     */
    public static OutputFolder hold(Path folder) throws IOException {
        Path work = Files.createDirectories(folder.resolve(WORK));
        FileChannel channel = FileChannel.open(work.resolve("lock"), CREATE, WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new IOException("別の実行が使用中です / another run is writing into " + folder);
        }
        removeUnfinished(work);
        return new OutputFolder(folder, channel);
    }

    /**
     * 場所.
     *
     * @return the folder
     */
    public Path path() {
        return folder;
    }

    /** 出力の中身: writes the content of one file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content.
         *
         * @param out where to
         * @throws IOException when {@code out} fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes one file, whole or not at all; an older one is replaced.
     *
     * @param name the file's name
     * @param content what to write
     * @return the file's size in bytes
     * @throws IOException when the folder cannot be written to
     */
    public long write(String name, Content content) throws IOException {
        Path unfinished = folder.resolve(WORK).resolve(name);
        try (var out = Files.newOutputStream(unfinished)) {
            content.writeTo(out);
        }
        long size = Files.size(unfinished);
        Files.move(unfinished, folder.resolve(name), ATOMIC_MOVE);
        return size;
    }

    /** Lets other runs use the folder. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void removeUnfinished(Path work) throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.filter(f -> !f.endsWith("lock")).toList()) {
                Files.delete(file);
            }
        }
    }
}
