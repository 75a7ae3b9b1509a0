package io.github.kaigiroku.json;

import io.github.kaigiroku.model.MeetingRecord;
import java.io.IOException;
import java.io.OutputStream;

/** 会議録の JSON: reads and writes records in the JSON contract. */
public final class RecordJson {

    private RecordJson() {}

    /**
     * Writes a record.
     *
     * @param record the record
     * @param out where to; is not closed
     * @throws IOException when {@code out} fails
     */
    public static void write(MeetingRecord record, OutputStream out) throws IOException {
        throw new UnsupportedOperationException("not written yet");
    }
}
