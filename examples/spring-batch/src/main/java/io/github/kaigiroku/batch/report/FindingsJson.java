package io.github.kaigiroku.batch.report;

import io.github.kaigiroku.batch.ledger.Problem;
import io.github.kaigiroku.batch.ledger.RecordProblem;
import java.io.Closeable;
import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** 不備の JSON: one array with an object for each problem. */
final class FindingsJson implements Closeable {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator out;

    FindingsJson(OutputStream out) {
        this.out = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        this.out.writeStartArray();
    }

    void add(RecordProblem at) {
        Problem p = at.problem();
        out.writeRaw('\n');
        out.writeStartObject();
        out.writeStringProperty("record", at.name());
        out.writeStringProperty("file", at.file());
        out.writeNumberProperty("fileLine", at.line());
        out.writeStringProperty("severity", p.severity().code());
        out.writeStringProperty("code", p.code());
        out.writeStringProperty("path", p.path());
        if (p.line() > 0) {
            out.writeNumberProperty("jsonLine", p.line());
            out.writeNumberProperty("jsonColumn", p.column());
        }
        out.writeStringProperty("ja", p.message().japanese());
        out.writeStringProperty("en", p.message().english());
        out.writeEndObject();
    }

    @Override
    public void close() {
        out.writeEndArray();
        out.writeRaw('\n');
        out.close();
    }
}
