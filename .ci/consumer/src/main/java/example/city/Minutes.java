package example.city;

import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.pdf.PdfRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Renders both forms of a record: {@code Minutes RECORD.json DOCX PDF}. */
public final class Minutes {

    private Minutes() {}

    public static void main(String[] args) throws IOException {
        MeetingRecord record = RecordJson.read(Files.readAllBytes(Path.of(args[0])));
        try (var docx = Files.newOutputStream(Path.of(args[1]));
                var pdf = Files.newOutputStream(Path.of(args[2]))) {
            new DocxRenderer().render(record, docx);
            new PdfRenderer().render(record, pdf);
        }
    }
}
