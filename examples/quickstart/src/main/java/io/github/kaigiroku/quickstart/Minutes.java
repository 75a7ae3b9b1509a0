package io.github.kaigiroku.quickstart;

import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.pdf.PdfRenderer;
import io.github.kaigiroku.validation.RecordValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 会議録の印刷: record in, forms out. Make one and keep it: the renderers are thread-safe and hold the parsed font. */
public final class Minutes {

    private final DocxRenderer word = new DocxRenderer();
    private final PdfRenderer archive = new PdfRenderer();

    /**
     * Prints a record beside its file.
     *
     * @param json the record
     * @return the PDF; the Word document stands beside it
     * @throws IOException when a file fails, or as MalformedJsonException with every problem, path, line and column
     */
    public Path print(Path json) throws IOException {
        MeetingRecord record = RecordJson.read(Files.readAllBytes(json));
        RecordValidator.validate(record).forEach(System.out::println); // errors and warnings, in both languages
        Path docx = beside(json, ".docx");
        Path pdf = beside(json, ".pdf");
        try (var forClerk = Files.newOutputStream(docx);
                var forArchive = Files.newOutputStream(pdf)) {
            word.render(record, forClerk); // InvalidRecordException when there are errors
            archive.render(record, forArchive); // RenderException: a character no font has, and where
        }
        return pdf;
    }

    private static Path beside(Path json, String ending) {
        return json.resolveSibling(json.getFileName().toString().replaceFirst("\\.json$", "") + ending);
    }

    /**
     * Prints the records named on the command line.
     *
     * @param files records in JSON
     * @throws IOException as {@link #print} does
     */
    public static void main(String... files) throws IOException {
        var minutes = new Minutes();
        for (String file : files) {
            System.out.println(minutes.print(Path.of(file)));
        }
    }
}
