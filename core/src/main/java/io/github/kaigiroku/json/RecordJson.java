package io.github.kaigiroku.json;

import io.github.kaigiroku.internal.decode.JsonOutput;
import io.github.kaigiroku.internal.decode.JsonReading;
import io.github.kaigiroku.internal.shape.RecordReader;
import io.github.kaigiroku.internal.shape.ShapeWriter;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * 会議録の JSON: reads and writes records in the JSON contract. Stateless and thread-safe.
 *
 * <p>What can be read may still have findings; {@link io.github.kaigiroku.validation.RecordValidator} reports them.
 */
public final class RecordJson {

    /** What most records need, so that the bytes are seldom copied into a larger array. */
    private static final int USUAL_BYTES = 16_384;

    private RecordJson() {}

    /**
     * Reads a record.
     *
     * @param json UTF-8, with or without a byte order mark; read to its end, not closed
     * @return the record
     * @throws io.github.kaigiroku.problem.MalformedJsonException when the text is not a record of the contract; carries
     *     every problem (100 at most)
     * @throws IOException when {@code json} fails
     */
    public static MeetingRecord read(InputStream json) throws IOException {
        return JsonReading.read(json, in -> new RecordReader(in).record());
    }

    /**
     * Reads a record.
     *
     * @param json UTF-8, with or without a byte order mark
     * @return the record
     * @throws io.github.kaigiroku.problem.MalformedJsonException when the text is not a record of the contract; carries
     *     every problem (100 at most)
     */
    public static MeetingRecord read(byte[] json) {
        try {
            return read(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /**
     * Reads a record.
     *
     * @param json a file of UTF-8, with or without a byte order mark
     * @return the record
     * @throws io.github.kaigiroku.problem.MalformedJsonException when the text is not a record of the contract; carries
     *     every problem (100 at most)
     * @throws IOException when the file cannot be read
     */
    public static MeetingRecord read(Path json) throws IOException {
        try (InputStream bytes = Files.newInputStream(json)) {
            return read(bytes);
        }
    }

    /**
     * Reads a record.
     *
     * @param json the text
     * @return the record
     * @throws io.github.kaigiroku.problem.MalformedJsonException when the text is not a record of the contract; carries
     *     every problem (100 at most)
     */
    public static MeetingRecord read(String json) {
        return JsonReading.read(json, in -> new RecordReader(in).record());
    }

    /**
     * Writes a record: compact, UTF-8 without a byte order mark, the same bytes for equal records.
     *
     * @param record the record
     * @param out where to; is flushed, not closed
     * @throws IllegalArgumentException when a time of the record is not in whole minutes
     * @throws IOException when {@code out} fails
     */
    public static void write(MeetingRecord record, OutputStream out) throws IOException {
        JsonOutput.write(out, json -> ShapeWriter.members(json, record));
    }

    /**
     * A record as bytes, as {@link #write} writes them.
     *
     * @param record the record
     * @return a new array
     * @throws IllegalArgumentException when a time of the record is not in whole minutes
     */
    public static byte[] toBytes(MeetingRecord record) {
        var bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try {
            write(record, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return bytes.toByteArray();
    }

    /**
     * JSON スキーマ: the contract as JSON Schema 2020-12, for systems in other languages. What a schema cannot say, such as
     * that references lead somewhere, is left to validation.
     *
     * @return a new stream of UTF-8 bytes, to be closed by the caller
     */
    public static InputStream schema() {
        return Objects.requireNonNull(RecordJson.class.getResourceAsStream("record.schema.json"));
    }
}
