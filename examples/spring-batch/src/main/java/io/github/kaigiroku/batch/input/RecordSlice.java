package io.github.kaigiroku.batch.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * 会議録 1 件の所在: where one record's JSON lies. The bytes are read where they are used, on the worker's thread, so that
 * a run never holds more records than it has threads.
 *
 * @param name the base name of the files to make, unique in a run
 * @param file the file it lies in
 * @param line the line of the file it begins on, counted from 1
 * @param offset its first byte in the file
 * @param length how many bytes it has
 * @param sameNameAs another file of the input that the same name belongs to; null when there is none, as there should be
 */
public record RecordSlice(
        String name,
        Path file,
        long line,
        long offset,
        int length,
        @Nullable String sameNameAs) {

    /**
     * Reads the record's JSON.
     *
     * @return a new array of {@link #length} bytes
     * @throws IOException when the file cannot be read or has become shorter
     */
    public byte[] read() throws IOException {
        var bytes = ByteBuffer.allocate(length);
        try (var channel = FileChannel.open(file)) {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, offset + bytes.position()) < 0) {
                    throw new EOFException(file + " became shorter while it was read");
                }
            }
        }
        return bytes.array();
    }
}
