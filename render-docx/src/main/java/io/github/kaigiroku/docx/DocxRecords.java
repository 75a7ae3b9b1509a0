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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * 会議録の取り出し: reads the record back from a Word document that {@link DocxRenderer} wrote and somebody may have edited,
 * in Word or in LibreOffice. Stateless and thread-safe.
 *
 * <p>While the printed text is as it was written, the embedded record comes back. Once it was changed, the tables are read:
 * what was left alone stays as the embedded record has it, including what no form prints, and what was changed is taken
 * from the page. Without an embedded record, or where its checksum shows that a program spoiled it, everything is read from the
 * page.
 *
 * <p>What the document holds beside its text is reported: tracked changes, which are read as if accepted, hidden text, notes,
 * comments, text boxes, pictures. What is not certainly open after an edit is closed, with a finding; without an embedded
 * record nothing is known of what was closed, and the record says so ({@code closedParts}).
 *
 * <p>Files may come from anybody: document type declarations, external entities, deep nesting, overlapping, doubled or
 * damaged parts, parts that inflate beyond 128 MiB, records beyond 32 MiB and more than a million paragraphs, cells and rows
 * are refused. Nothing is unpacked to disk and nothing is fetched. Reading needs Apache POI (poi-ooxml) on the class path or
 * module path; no setting of POI's is touched.
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
        return recovered(() -> OpenedDocument.read(docx), docx, profile);
    }

    /**
     * Reads a document; if it does not say what its forms are, they are taken for the default profile's.
     *
     * @param docx the file's bytes
     * @return the record, how it was got and what could not be understood
     * @throws UnreadableDocxException when they are no Word document, are damaged or made to do harm
     */
    public static RecoveredRecord read(byte[] docx) {
        return read(docx, FormProfiles.standard());
    }

    /**
     * Reads a document.
     *
     * @param docx the file's bytes
     * @param profile the profile of its forms, for documents that do not hold it themselves
     * @return the record, how it was got and what could not be understood
     * @throws UnreadableDocxException when they are no Word document, are damaged or made to do harm
     */
    public static RecoveredRecord read(byte[] docx, FormProfile profile) {
        try {
            return recovered(() -> OpenedDocument.read(docx), null, profile);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /**
     * Reads a document; if it does not say what its forms are, they are taken for the default profile's.
     *
     * @param docx the file's bytes, at most 48 MiB; is read to its end, not closed
     * @return the record, how it was got and what could not be understood
     * @throws UnreadableDocxException when they are no Word document, are damaged or made to do harm
     * @throws IOException when the stream fails
     */
    public static RecoveredRecord read(InputStream docx) throws IOException {
        return read(docx, FormProfiles.standard());
    }

    /**
     * Reads a document.
     *
     * @param docx the file's bytes, at most 48 MiB; is read to its end, not closed
     * @param profile the profile of its forms, for documents that do not hold it themselves
     * @return the record, how it was got and what could not be understood
     * @throws UnreadableDocxException when they are no Word document, are damaged or made to do harm
     * @throws IOException when the stream fails
     */
    public static RecoveredRecord read(InputStream docx, FormProfile profile) throws IOException {
        return recovered(() -> OpenedDocument.read(docx), null, profile);
    }

    private static RecoveredRecord recovered(Source source, @Nullable Path file, FormProfile profile)
            throws IOException {
        try {
            return recovered(source.open(), profile);
        } catch (BrokenPackageException e) {
            throw new UnreadableDocxException(file, e.text(), e);
        }
    }

    private static RecoveredRecord recovered(OpenedDocument document, FormProfile fallback) throws IOException {
        String json = document.record();
        String unusable = document.isRecordSpoiled() ? "検査値が合わない / its checksum does not match" : null;
        MeetingRecord embedded = null;
        try {
            embedded = json == null || unusable != null ? null : RecordJson.read(json);
        } catch (MalformedJsonException e) {
            unusable = e.problems().get(0).toString();
        }
        var forms = new EditedForms(document.printed(), profile(document, fallback), document.profile() != null);
        if (embedded != null && document.isUnchanged()) {
            return new RecoveredRecord(embedded, RecordOrigin.EMBEDDED, forms.findings(), forms.leftOver());
        }
        if (unusable != null) {
            forms.unusable("会議録", "record", unusable);
        }
        MeetingRecord edited = forms.read(embedded);
        return new RecoveredRecord(edited, RecordOrigin.EDITED, forms.findings(), forms.leftOver());
    }

    /** Where a document comes from. */
    private interface Source {

        OpenedDocument open() throws IOException;
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
