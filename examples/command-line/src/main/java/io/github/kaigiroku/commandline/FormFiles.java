package io.github.kaigiroku.commandline;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.render.FormRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/** 様式のファイル: renders one document into the files of a folder. */
final class FormFiles {

    private final Path folder;

    FormFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes every file, or none.
     *
     * @param document what the sheets contain
     * @param renderers for each file's name what makes it
     * @throws CommandException when a file cannot be written; nothing has changed then
     * @throws io.github.kaigiroku.render.RenderException when a file cannot be rendered; nothing has changed then
     */
    void write(FormDocument document, Map<String, FormRenderer> renderers) throws CommandException {
        try (var outputs = Outputs.in(folder)) {
            for (var renderer : renderers.entrySet()) {
                try (OutputStream out = outputs.add(renderer.getKey())) {
                    renderer.getValue().render(document, out);
                }
            }
            outputs.publish();
        } catch (IOException e) {
            throw FileFailure.writing(folder, e);
        }
    }
}
