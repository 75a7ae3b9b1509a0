package io.github.kaigiroku.spark;

import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.pdf.PdfRenderer;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 実行プロセスごとの出力器: one composer and one renderer of each format for all tasks of an executor's JVM, so that fonts are
 * loaded once. They are thread-safe and stay where they are made; Spark has nothing to serialise.
 */
record ExecutorRenderers(FormComposer composer, DocxRenderer docx, PdfRenderer pdf) {

    private static final Map<Forms, ExecutorRenderers> OF_THIS_JVM = new ConcurrentHashMap<>();

    static ExecutorRenderers of(Forms forms) {
        return OF_THIS_JVM.computeIfAbsent(forms, ExecutorRenderers::make);
    }

    /** Writes one file and returns its number of pages; 0 for DOCX, whose pages are made by the program that shows it. */
    int render(String format, FormDocument document, OutputStream out) throws IOException {
        if (format.equals("pdf")) {
            return pdf.renderAndReport(document, out).pages();
        }
        docx.render(document, out);
        return 0;
    }

    private static ExecutorRenderers make(Forms forms) {
        return new ExecutorRenderers(
                FormComposer.with(profile(forms.profile())), new DocxRenderer(), new PdfRenderer());
    }

    private static FormProfile profile(String json) {
        if (json.isEmpty()) {
            return FormProfiles.standard();
        }
        try {
            return FormProfiles.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
