package io.github.kaigiroku.internal.shape;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.Message;
import org.jspecify.annotations.Nullable;

/** 会議録の読み取り: reads a whole record; only the version of its format is more than its shape says. */
public final class RecordReader {

    private static final String VERSION = "formatVersion";

    private final JsonInput in;
    private final ShapeReader parts;

    /**
     * A reader of one record.
     *
     * @param in the cursor, which stands on the record
     */
    public RecordReader(JsonInput in) {
        this.in = in;
        this.parts = new ShapeReader(in);
    }

    /**
     * Reads the record.
     *
     * @return the record; of what could be read, where something is wrong
     */
    public MeetingRecord record() {
        Shape shape = Shape.of(MeetingRecord.class);
        @Nullable Object[] values = shape.unknown();
        for (String key : in.keys()) {
            Component component = shape.component(key);
            if (component == null) {
                in.unknown(shape.keys());
            } else if (key.equals(VERSION)) {
                version();
            } else {
                values[component.index()] = parts.value(component);
            }
        }
        return (MeetingRecord) shape.make(values);
    }

    private void version() {
        @Nullable String version = in.text();
        if (version != null
                && !version.equals(MeetingRecord.FORMAT_VERSION)
                && !version.equals(MeetingRecord.OLDER_VERSION)) {
            in.problem(in.here(), otherVersion());
        }
    }

    private static Message otherVersion() {
        return new Message(
                "この版のライブラリが読める形式の版は \"" + MeetingRecord.OLDER_VERSION + "\" と \"" + MeetingRecord.FORMAT_VERSION
                        + "\" だけです。データをその形式に直すか、新しい版のライブラリを使ってください。",
                "This version of the library reads format versions \"" + MeetingRecord.OLDER_VERSION + "\" and \""
                        + MeetingRecord.FORMAT_VERSION
                        + "\" only. Write the record in that format or use a newer library.");
    }
}
