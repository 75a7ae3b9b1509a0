package io.github.kaigiroku.docx;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Renders one record, as the first thing that its JVM does; for {@link FirstDocumentTest}. */
final class FirstDocument {

    private FirstDocument() {}

    public static void main(String[] arguments) throws IOException {
        var record = RecordJson.read(Path.of(arguments[0]));
        var forms = FormComposer.with(FormProfiles.standard()).compose(record);
        new DocxRenderer().render(forms, OutputStream.nullOutputStream());
    }
}
