package io.github.kaigiroku.batch.input;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** 入力: the records of one run, in an order that stays the same while the files stay the same. */
public interface RecordInput {

    /**
     * Chooses by what {@code path} is: a folder of {@code *.json} files, or one file of JSON Lines.
     *
     * @param path a folder or a file
     * @return the input
     * @throws IOException when there is no such folder or file
     */
    static RecordInput at(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new FolderInput(path.toRealPath());
        }
        if (Files.isRegularFile(path)) {
            return new JsonLinesInput(path.toRealPath());
        }
        throw new NoSuchFileException(path.toString(), null, "no such folder or file");
    }

    /**
     * 取り上げないもの: what lies beside the records and is none.
     *
     * @return the names, in order
     * @throws IOException when the files cannot be looked at
     */
    List<String> passedOver() throws IOException;

    /**
     * The records.
     *
     * @return a new walk over the slices
     * @throws IOException when the files cannot be looked at
     */
    Walk walk() throws IOException;

    /** 走査: one pass over the slices; reading may fail with {@link java.io.UncheckedIOException}. */
    interface Walk extends Iterator<RecordSlice>, Closeable {}
}
