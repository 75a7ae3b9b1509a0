package io.github.kaigiroku.batch.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 出力先: the folder that a run writes into, held by one run at a time.
 *
 * <p>A file is written in the subfolder {@code .kaigiroku}, brought to the disk and moved to its place, so whoever looks
 * into the folder sees whole files only, also after a kill. What a killed run left there is cleared away; nothing else is
 * ever deleted, and no link is followed. Thread-safe.
 */
public final class OutputFolder implements Closeable {

    /** 作業フォルダ inside the output folder: unfinished files, the lock, and the job's database. */
    public static final String WORK = ".kaigiroku";

    private static final String UNFINISHED = ".unfinished";

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
        Files.createDirectories(folder);
        Path work = workFolder(folder.resolve(WORK));
        FileChannel channel = FileChannel.open(work.resolve("lock"), CREATE, WRITE, NOFOLLOW_LINKS);
        if (lock(channel) == null) {
            channel.close();
            throw new IOException("別の実行が使用中です / another run is writing into " + folder);
        }
        removeUnfinished(work);
        return new OutputFolder(folder, channel);
    }

    private static Path workFolder(Path work) throws IOException {
        if (!Files.exists(work, NOFOLLOW_LINKS)) {
            return Files.createDirectory(work);
        }
        if (!Files.isDirectory(work, NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(
                    work.toString(), null, "この名前は作業用です。移動してください / this name is for our work; move what is there");
        }
        return work;
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
     * Writes one file, whole or not at all, and brings it to the disk; an older one is replaced.
     *
     * @param name the file's name
     * @param content what to write
     * @return the file's size in bytes
     * @throws IOException when the folder cannot be written to
     */
    public long write(String name, Content content) throws IOException {
        Path unfinished = folder.resolve(WORK).resolve(name + UNFINISHED);
        long size;
        try (FileChannel channel = FileChannel.open(unfinished, CREATE, TRUNCATE_EXISTING, WRITE, NOFOLLOW_LINKS)) {
            content.writeTo(Channels.newOutputStream(channel));
            channel.force(true);
            size = channel.size();
        }
        Files.move(unfinished, folder.resolve(name), ATOMIC_MOVE);
        return size;
    }

    /**
     * Brings the names of moved files to the disk, so that a database may say that they are there.
     *
     * @throws IOException when the disk fails
     */
    public void sync() throws IOException {
        try (FileChannel names = FileChannel.open(folder, READ)) {
            names.force(true);
        } catch (AccessDeniedException e) {
            // Windows opens no folder as a file, and writes names through by itself.
        }
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
            for (Path file : files.filter(OutputFolder::isUnfinished).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isUnfinished(Path file) {
        return file.getFileName().toString().endsWith(UNFINISHED) && Files.isRegularFile(file, NOFOLLOW_LINKS);
    }
}
