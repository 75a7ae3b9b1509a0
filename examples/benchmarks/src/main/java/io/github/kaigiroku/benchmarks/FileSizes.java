package io.github.kaigiroku.benchmarks;

import io.github.kaigiroku.benchmarks.plain.PlainDocx;
import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.pdf.PdfRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;

/** ファイルの大きさ: how large the files are whose making is measured. */
final class FileSizes {

    private FileSizes() {}

    /** A file of some kind. */
    @FunctionalInterface
    private interface Making {
        void of(Subject subject, OutputStream out) throws IOException;
    }

    /** A table of sizes in kB. */
    static String text(String source, int... sizes) {
        String[] heads = Arrays.stream(sizes).mapToObj(times -> "×" + times).toArray(String[]::new);
        var table = new MarkdownTable("file size, kB", heads);
        Subject[] subjects =
                Arrays.stream(sizes).mapToObj(times -> subject(source, times)).toArray(Subject[]::new);
        table.row("JSON", row(subjects, (subject, out) -> out.write(subject.json)));
        table.row(
                "PDF, with tags, fonts and the record inside",
                row(subjects, (subject, out) -> new PdfRenderer().render(subject.document, out)));
        table.row(
                "OpenPDF's tables",
                row(subjects, (subject, out) -> PlainFont.asBytes().write(subject.document, out)));
        table.row(
                "DOCX, with the record inside",
                row(subjects, (subject, out) -> new DocxRenderer().render(subject.document, out)));
        table.row("POI's XWPF", row(subjects, (subject, out) -> PlainDocx.write(subject.document, out)));
        return table.text();
    }

    private static Subject subject(String source, int times) {
        var file = new RecordFile();
        file.source = source;
        try {
            file.load();
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
        var subject = new Subject();
        subject.times = times;
        subject.prepare(file);
        return subject;
    }

    private static String[] row(Subject[] subjects, Making making) {
        return Arrays.stream(subjects)
                .map(subject -> String.format(Locale.ROOT, "%,.0f", size(subject, making) / 1e3))
                .toArray(String[]::new);
    }

    private static long size(Subject subject, Making making) {
        var out = new Sink();
        try {
            making.of(subject, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return out.count();
    }
}
