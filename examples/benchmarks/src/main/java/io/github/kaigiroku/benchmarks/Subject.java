package io.github.kaigiroku.benchmarks;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.profile.FormProfiles;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 計測の対象: one record, as every step finds it: as JSON, as a record and as a form document. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else
public class Subject {

    /** How many times the proceedings are there, each time with text of its own. */
    @Param({"1", "10", "100"})
    public int times = 1;

    byte[] json;
    MeetingRecord record;
    FormDocument document;

    /**
     * Reads the record and brings it to size.
     *
     * @param file the record's file
     */
    @Setup
    public void prepare(RecordFile file) {
        record = repeated(RecordJson.read(file.json), times);
        json = RecordJson.toBytes(record);
        document = FormComposer.with(FormProfiles.standard()).compose(record);
    }

    private static MeetingRecord repeated(MeetingRecord record, int times) {
        var varied = new VariedText(record.proceedings());
        List<ProceedingsEntry> entries = new ArrayList<>(record.proceedings());
        for (int i = 1; i < times; i++) {
            record.proceedings().forEach(entry -> entries.add(varied.like(entry)));
        }
        return record.toBuilder().proceedings(entries).build();
    }
}
