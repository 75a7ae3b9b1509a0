package io.github.kaigiroku.form;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.IOException;
import java.io.OutputStream;

/** 様式の元の会議録: the record that a document was composed of. */
record ComposedRecord(MeetingRecord record) implements EmbeddedRecord {

    @Override
    public void writeTo(OutputStream out) throws IOException {
        RecordJson.write(record, out);
    }
}
