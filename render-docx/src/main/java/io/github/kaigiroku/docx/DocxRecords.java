package io.github.kaigiroku.docx;

import io.github.kaigiroku.docx.read.BrokenPackageException;
import io.github.kaigiroku.docx.read.OpenedDocument;
import io.github.kaigiroku.docx.recovery.EditedForms;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * 会議録の取り出し: reads the record back from a Word document that {@link DocxRenderer} wrote and somebody may have edited,
 * in Word or in LibreOffice. Stateless and thread-safe.
 *
 * <p>While the printed text is as it was written, the embedded record comes back. Once it was changed, the tables are read:
 * what was left alone stays as the embedded record has it, including what no form prints, and what was changed is taken
 * from the page. Without an embedded record everything is read from the page.
 *
 * <p>Files may come from anybody: document type declarations, external entities, deep nesting, overlapping, doubled or
 * damaged parts, parts that inflate beyond 512 MiB and records beyond 64 MiB are refused. Nothing is unpacked to disk and
 * nothing is fetched.
 */
public final class DocxRecords {

    private DocxRecords() {}

    /**
     * Reads a document; if it does not say what its forms are, they are taken for the default profile's.
     *
     * @param docx the file
     * @return the record, how it was got and what could not be understood
     * @throws UnreadableDocxException when the file is no Word document, is damaged or is made to do harm
     * @throws IOException when the file cannot be read
     */
    public static RecoveredRecord read(Path docx) throws IOException {
        return read(docx, FormProfiles.standard());
    }

    /**
     * Reads a document.
     *
     * @param docx the file
     * @param profile the profile of its forms, for documents that do not hold it themselves
     * @return the record, how it was got and what could not be understood
     * @throws UnreadableDocxException when the file is no Word document, is damaged or is made to do harm
     * @throws IOException when the file cannot be read
     */
    public static RecoveredRecord read(Path docx, FormProfile profile) throws IOException {
        try {
            return recovered(OpenedDocument.read(docx), profile);
        } catch (BrokenPackageException e) {
            throw new UnreadableDocxException(docx, e.text(), e);
        }
    }

    private static RecoveredRecord recovered(OpenedDocument document, FormProfile fallback) throws IOException {
        String json = document.record();
        MalformedJsonException unusable = null;
        MeetingRecord embedded = null;
        try {
            embedded = json == null ? null : RecordJson.read(json);
        } catch (MalformedJsonException e) {
            unusable = e;
        }
        if (embedded != null && document.isUnchanged()) {
            return new RecoveredRecord(embedded, RecordOrigin.EMBEDDED, List.of());
        }
        var forms = new EditedForms(document.printed(), profile(document, fallback));
        if (unusable != null) {
            forms.unusable("会議録", "record", unusable.problems().get(0).toString());
        }
        MeetingRecord edited = forms.read(embedded);
        return new RecoveredRecord(edited, RecordOrigin.EDITED, forms.findings());
    }

    private static FormProfile profile(OpenedDocument document, FormProfile fallback) throws IOException {
        String json = document.profile();
        if (json == null) {
            return fallback;
        }
        try {
            return FormProfiles.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (MalformedJsonException e) {
            return fallback;
        }
    }
}
