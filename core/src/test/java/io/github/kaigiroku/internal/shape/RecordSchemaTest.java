package io.github.kaigiroku.internal.shape;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writes the schema of records from the records, and holds the committed file to them. */
@Tag("written")
class RecordSchemaTest {

    private static final WrittenFile SCHEMA =
            new WrittenFile("src/main/resources/io/github/kaigiroku/json/record.schema.json");

    @Test
    void theSchemaSaysWhatTheRecordsTheirAnnotationsAndTheirJavadocSay() throws IOException {
        SCHEMA.holds(new RecordSchema().text());
    }
}
