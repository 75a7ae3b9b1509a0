package io.github.kaigiroku.batch.output;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.render.FormRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** 会議録のファイル: makes every file of a record. Thread-safe: one composer and one renderer of each format serve all threads. */
public final class RecordFiles {

    private final FormComposer composer;
    private final Map<Format, FormRenderer> renderers;
    private final OutputFolder folder;

    /**
     * Files of these forms in this folder.
     *
     * @param composer makes the forms
     * @param renderers what to make of each record
     * @param folder where to
     */
    public RecordFiles(FormComposer composer, Map<Format, FormRenderer> renderers, OutputFolder folder) {
        this.composer = composer;
        this.renderers = new EnumMap<>(renderers);
        this.folder = folder;
    }

    /**
     * Makes the files of one record. They are rendered in memory first: a record that cannot be rendered in one format gets
     * no file of another.
     *
     * @param name the files' base name
     * @param json the record
     * @return the size of all files
     * @throws io.github.kaigiroku.problem.MalformedJsonException when {@code json} is not a record
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors
     * @throws io.github.kaigiroku.render.RenderException when it cannot be rendered completely
     * @throws IOException when the folder cannot be written to
     */
    public long make(String name, byte[] json) throws IOException {
        FormDocument document = composer.compose(RecordJson.read(json));
        Map<Format, ByteArrayOutputStream> rendered = new EnumMap<>(Format.class);
        for (var renderer : renderers.entrySet()) {
            var bytes = new ByteArrayOutputStream();
            renderer.getValue().render(document, bytes);
            rendered.put(renderer.getKey(), bytes);
        }
        long size = 0;
        for (var file : rendered.entrySet()) {
            size += folder.write(name + file.getKey().extension(), file.getValue()::writeTo);
        }
        return size;
    }
}
