package io.github.kaigiroku.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * 埋め込む会議録: the record as JSON (UTF-8), for renderers to put inside the file they make.
 *
 * <p>It is written on demand, so that a record of any size needs no second copy in memory. Implementations are immutable
 * and thread-safe and write the same bytes at every call.
 */
@FunctionalInterface
public interface EmbeddedRecord {

    /**
     * Writes the record's JSON.
     *
     * @param out where to; is not closed
     * @throws IOException when {@code out} fails
     */
    void writeTo(OutputStream out) throws IOException;

    /**
     * The record's JSON as a whole.
     *
     * @return a new array of UTF-8 bytes
     */
    default byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return bytes.toByteArray();
    }
}
