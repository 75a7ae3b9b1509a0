package io.github.kaigiroku.benchmarks;

import io.github.kaigiroku.benchmarks.plain.PlainDocx;
import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.pdf.PdfRenderer;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** 最初の 1 件: the first document of a new JVM, making the renderer included. Wall time, one shot in each fork. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FirstDocumentBenchmark {

    @Benchmark
    public long firstDocx(Subject subject) throws IOException {
        var out = new Sink();
        new DocxRenderer().render(subject.document, out);
        return out.count();
    }

    @Benchmark
    public long firstDocxPlainPoi(Subject subject) throws IOException {
        var out = new Sink();
        PlainDocx.write(subject.document, out);
        return out.count();
    }

    @Benchmark
    public long firstPdf(Subject subject) throws IOException {
        var out = new Sink();
        new PdfRenderer().render(subject.document, out);
        return out.count();
    }

    @Benchmark
    public long firstPdfPlainOpenPdf(Subject subject) {
        var out = new Sink();
        PlainFont.asBytes().write(subject.document, out);
        return out.count();
    }
}
