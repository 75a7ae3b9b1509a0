package io.github.kaigiroku.benchmarks;

import io.github.kaigiroku.benchmarks.plain.PlainDocx;
import io.github.kaigiroku.benchmarks.plain.PlainPdf;
import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.pdf.PdfRenderer;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.RecordValidator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 各段階の計測: each step from JSON to file, warmed up, and the plain versions of the last one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StepBenchmark {

    private final DocxRenderer docx = new DocxRenderer();
    private final PdfRenderer pdf = new PdfRenderer();
    private final FormComposer composer = FormComposer.with(FormProfiles.standard());
    private final PlainPdf pdfFontAtPath = PlainFont.atPath();
    private final PlainPdf pdfFontAsBytes = PlainFont.asBytes();

    @Benchmark
    public MeetingRecord read(Subject subject, Cost cost) {
        return RecordJson.read(subject.json);
    }

    @Benchmark
    public List<Finding> validate(Subject subject, Cost cost) {
        return RecordValidator.validate(subject.record);
    }

    @Benchmark
    public FormDocument compose(Subject subject, Cost cost) {
        return composer.compose(subject.record);
    }

    @Benchmark
    public long docx(Subject subject, Cost cost) throws IOException {
        var out = new Sink();
        docx.render(subject.document, out);
        return out.count();
    }

    @Benchmark
    public long docxPlainPoi(Subject subject, Cost cost) throws IOException {
        var out = new Sink();
        PlainDocx.write(subject.document, out);
        return out.count();
    }

    @Benchmark
    public long pdf(Subject subject, Cost cost) throws IOException {
        var out = new Sink();
        pdf.render(subject.document, out);
        return out.count();
    }

    @Benchmark
    public long pdfPlainOpenPdfFontAtPath(Subject subject, Cost cost) {
        var out = new Sink();
        pdfFontAtPath.write(subject.document, out);
        return out.count();
    }

    @Benchmark
    public long pdfPlainOpenPdfFontAsBytes(Subject subject, Cost cost) {
        var out = new Sink();
        pdfFontAsBytes.write(subject.document, out);
        return out.count();
    }

    /** The whole call that most callers make: from the record to the bytes. */
    @Benchmark
    public long recordToPdf(Subject subject, Cost cost) throws IOException {
        var out = new Sink();
        pdf.render(composer.compose(subject.record), out);
        return out.count();
    }

    @Benchmark
    public long recordToDocx(Subject subject, Cost cost) throws IOException {
        var out = new Sink();
        docx.render(composer.compose(subject.record), out);
        return out.count();
    }

    @Benchmark
    public long jsonToPdf(Subject subject, Cost cost) throws IOException {
        var out = new Sink();
        pdf.render(composer.compose(RecordJson.read(subject.json)), out);
        return out.count();
    }

    @Benchmark
    public long jsonToDocx(Subject subject, Cost cost) throws IOException {
        var out = new Sink();
        docx.render(composer.compose(RecordJson.read(subject.json)), out);
        return out.count();
    }
}
