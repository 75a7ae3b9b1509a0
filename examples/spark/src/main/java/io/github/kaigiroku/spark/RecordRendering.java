package io.github.kaigiroku.spark;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.render.RenderException;
import io.github.kaigiroku.validation.InvalidRecordException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * 1 件の出力: makes the files of one record, or says why it has none. What is wrong with the machine, such as a full disk,
 * fails the task, which Spark then tries again.
 */
record RecordRendering(Forms forms, OutputFiles output) implements Serializable {

    RecordResult render(RecordLine line) throws IOException {
        try {
            return new RecordResult(line, write(line.id(), rendered(line)), List.of());
        } catch (MalformedJsonException e) {
            return new RecordResult(line, List.of(), FindingResult.of(e));
        } catch (InvalidRecordException e) {
            return new RecordResult(line, List.of(), FindingResult.of(e.findings()));
        } catch (RenderException e) {
            return new RecordResult(line, List.of(), FindingResult.of(e));
        }
    }

    /** All formats in memory first: a record that cannot be rendered in one gets no file of another. */
    private List<Rendered> rendered(RecordLine line) throws IOException {
        var renderers = ExecutorRenderers.of(forms);
        FormDocument document = renderers.composer().compose(RecordJson.read(line.json()));
        List<Rendered> all = new ArrayList<>();
        for (String format : forms.formats()) {
            var bytes = new ByteArrayOutputStream();
            int pages = renderers.render(format, document, bytes);
            all.add(new Rendered(format, pages, bytes.toByteArray()));
        }
        return all;
    }

    private List<FileResult> write(String id, List<Rendered> all) throws IOException {
        List<FileResult> files = new ArrayList<>();
        for (Rendered file : all) {
            output.write(id + "." + file.format(), file.content());
            files.add(new FileResult(file.format(), file.pages(), file.content().length, Sha256.of(file.content())));
        }
        return files;
    }

    @SuppressWarnings("ArrayRecordComponent") // compared with nothing
    private record Rendered(String format, int pages, byte[] content) {}
}
