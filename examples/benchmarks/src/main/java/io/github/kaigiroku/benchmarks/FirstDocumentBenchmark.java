package io.github.kaigiroku.benchmarks;

import io.github.kaigiroku.benchmarks.plain.PlainDocx;
import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.pdf.PdfRenderer;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * 最初の 1 件: the first document of a new JVM, opening the font and making the renderer included; one shot in each fork. The
 * plain versions begin at the composed form, as they cannot read records; so do ours, beside the whole way from JSON.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FirstDocumentBenchmark {

    @Benchmark
    public long firstDocx(Subject subject, Cost cost) throws IOException {
        var out = new Sink();
        new DocxRenderer().render(subject.document, out);
        return out.count();
    }

    @Benchmark
    public long firstDocxPlainPoi(Subject subject, Cost cost) throws IOException {
        var out = new Sink();
        PlainDocx.write(subject.document, out);
        return out.count();
    }

    @Benchmark
    public long firstPdf(Subject subject, Cost cost) throws IOException {
        var out = new Sink();
        new PdfRenderer().render(subject.document, out);
        return out.count();
    }

    @Benchmark
    public long firstPdfPlainOpenPdf(Subject subject, Cost cost) {
        var out = new Sink();
        PlainFont.asBytes().write(subject.document, out);
        return out.count();
    }

    @Benchmark
    public long firstFromJson(RecordFile file, Cost cost) throws IOException {
        var out = new Sink();
        var document = FormComposer.with(FormProfiles.standard()).compose(RecordJson.read(file.json));
        new DocxRenderer().render(document, out);
        new PdfRenderer().render(document, out);
        return out.count();
    }
}
