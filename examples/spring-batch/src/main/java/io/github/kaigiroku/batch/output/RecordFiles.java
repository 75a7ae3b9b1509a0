package io.github.kaigiroku.batch.output;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.render.FormRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 会議録のファイル: makes every file of a record. Thread-safe: one composer and one renderer of each format serve all threads. */
public final class RecordFiles {

    private final FormComposer composer;
    private final Map<Format, FormRenderer> renderers;
    private final Publication publication;
    private final OutputFolder folder;

    /**
     * Files of these forms in this folder.
     *
     * @param composer makes the forms
     * @param renderers what to make of each record
     * @param publication what of each record is printed
     * @param folder where to
     */
    public RecordFiles(
            FormComposer composer, Map<Format, FormRenderer> renderers, Publication publication, OutputFolder folder) {
        this.composer = composer;
        this.renderers = new EnumMap<>(renderers);
        this.publication = publication;
        this.folder = folder;
    }

    /**
     * Makes the files of one record. They are rendered in memory first: a record that cannot be rendered in one format gets
     * no file of another, and a file that somebody else put there stays.
     *
     * @param name the files' base name
     * @param record the record
     * @param own the names of files that an earlier run made of it, and that may be replaced
     * @return the files, and what of the record they do not show
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors
     * @throws io.github.kaigiroku.render.RenderException when it cannot be rendered completely
     * @throws io.github.kaigiroku.publication.ClosedPartsUnknownException when it does not know what was closed, and the public
     *     copy is asked for
     * @throws LeakException when a public file holds what must not be published
     * @throws FileTakenException when a file of that name is there, is not ours and has another content
     * @throws IOException when the folder cannot be written to
     */
    public MadeFiles make(String name, MeetingRecord record, List<String> own) throws IOException {
        FormDocument document = composer.compose(publication.printed(record));
        Map<String, byte[]> rendered = rendered(name, document);
        rendered.forEach((file, bytes) -> publication.requireClean(record, file, bytes));
        requireFree(rendered, own);
        Map<String, Long> sizes = new TreeMap<>();
        for (var file : rendered.entrySet()) {
            sizes.put(file.getKey(), folder.write(file.getKey(), out -> out.write(file.getValue())));
        }
        return new MadeFiles(sizes, document.omissions());
    }

    /**
     * Whether files that were made once are still there, in their size.
     *
     * @param sizes the size of each file by its name
     * @return true when all are
     * @throws IOException when the folder cannot be read
     */
    public boolean areThere(Map<String, Long> sizes) throws IOException {
        for (var file : sizes.entrySet()) {
            Path path = folder.path().resolve(file.getKey());
            if (!Files.isRegularFile(path) || Files.size(path) != file.getValue()) {
                return false;
            }
        }
        return true;
    }

    private Map<String, byte[]> rendered(String name, FormDocument document) throws IOException {
        Map<String, byte[]> rendered = new LinkedHashMap<>();
        for (var renderer : renderers.entrySet()) {
            var bytes = new ByteArrayOutputStream();
            renderer.getValue().render(document, bytes);
            rendered.put(name + renderer.getKey().extension(), bytes.toByteArray());
        }
        return rendered;
    }

    /** A file of the very content may be what a killed run moved into place before it could say so. */
    private void requireFree(Map<String, byte[]> rendered, List<String> own) throws IOException {
        for (var file : rendered.entrySet()) {
            Path path = folder.path().resolve(file.getKey());
            if (!own.contains(file.getKey())
                    && Files.exists(path)
                    && !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
                throw new FileTakenException(path);
            }
        }
    }
}
