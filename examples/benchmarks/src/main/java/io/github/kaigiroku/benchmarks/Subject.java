package io.github.kaigiroku.benchmarks;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormProfiles;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 計測の対象: one record, as every step finds it: as JSON, as a record and as a form document. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else
public class Subject {

    /** The record of an invented city that is measured when no other is named: 34 entries, 2,900 characters. */
    public static final String BUNDLED = "bundled";

    /** A JSON file, or {@value #BUNDLED}. */
    @Param(BUNDLED)
    public String source = BUNDLED;

    /** How many times the proceedings are repeated. */
    @Param({"1", "10", "100"})
    public int times = 1;

    byte[] json;
    MeetingRecord record;
    FormDocument document;

    /**
     * Reads the record and brings it to size.
     *
     * @throws IOException when it cannot be read
     */
    @Setup
    public void prepare() throws IOException {
        try (var in = open()) {
            record = repeated(RecordJson.read(in), times);
        }
        json = RecordJson.toBytes(record);
        document = compose(record);
    }

    static FormDocument compose(MeetingRecord record) {
        return FormComposer.with(FormProfiles.standard()).compose(record);
    }

    private InputStream open() throws IOException {
        return source.equals(BUNDLED)
                ? Objects.requireNonNull(Subject.class.getResourceAsStream("record.json"))
                : Files.newInputStream(Path.of(source));
    }

    private static MeetingRecord repeated(MeetingRecord record, int times) {
        List<ProceedingsEntry> entries = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            entries.addAll(record.proceedings());
        }
        return record.toBuilder().proceedings(entries).build();
    }
}
