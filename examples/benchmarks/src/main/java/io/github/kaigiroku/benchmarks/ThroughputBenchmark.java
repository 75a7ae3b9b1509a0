package io.github.kaigiroku.benchmarks;

import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.pdf.PdfRenderer;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** スレッドの効き: documents a second through one renderer that all threads share. */
@State(Scope.Benchmark)
public class ThroughputBenchmark {

    private final DocxRenderer docx = new DocxRenderer();
    private final PdfRenderer pdf = new PdfRenderer();
    private final FormComposer composer = FormComposer.with(FormProfiles.standard());

    @Benchmark
    public long docx(Subject subject) throws IOException {
        var out = new Sink();
        docx.render(subject.document, out);
        return out.count();
    }

    @Benchmark
    public long pdf(Subject subject) throws IOException {
        var out = new Sink();
        pdf.render(subject.document, out);
        return out.count();
    }

    /** What a batch does with a record, without files and database. */
    @Benchmark
    public long both(Subject subject) throws IOException {
        var out = new Sink();
        FormDocument document = composer.compose(RecordJson.read(subject.json));
        docx.render(document, out);
        pdf.render(document, out);
        return out.count();
    }
}
