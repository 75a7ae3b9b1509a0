package io.github.kaigiroku.docx.read;

import io.github.kaigiroku.docx.write.ProfilePart;
import io.github.kaigiroku.docx.write.RecordPart;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * 読み取った文書: what a document prints, and the JSON it carries.
 *
 * @param printed what it prints
 * @param record the record's JSON; null when the document carries none
 * @param printedFromRecord the digest of what was printed from that record; null when the document carries none
 * @param profile the profile's JSON; null when the document carries none
 */
public record OpenedDocument(
        PrintedDocument printed,
        @Nullable String record,
        @Nullable String printedFromRecord,
        @Nullable String profile) {

    private static final String DIGEST = "sha-256:";

    /**
     * Reads a document.
     *
     * @param path the file
     * @return what it holds
     * @throws BrokenPackageException when it is no document or not a harmless one
     * @throws IOException when the file cannot be read
     */
    public static OpenedDocument read(Path path) throws IOException {
        try (PackageFile file = PackageFile.open(path)) {
            String document = Relationships.of(file, "").target("officeDocument");
            if (document == null) {
                throw Refusal.missing("officeDocument");
            }
            Relationships ways = Relationships.of(file, document);
            var items = new CustomParts();
            for (String part : ways.targets("customXml")) {
                items.read(file, part);
            }
            StyleNames styles = StyleNames.of(file, ways.target("styles"));
            try (var cursor = new XmlCursor(file, document)) {
                if (!cursor.next() || !cursor.name().equals("document")) {
                    throw Refusal.notAPackage(null); // a workbook or a presentation
                }
                return items.with(new BodyReader(cursor, styles).read());
            }
        }
    }

    /**
     * Whether the document still prints what was printed from the record it carries.
     *
     * @return false when it was changed, or carries no record
     */
    public boolean isUnchanged() {
        return record != null && printed.digest().equals(printedFromRecord);
    }

    /** The custom XML parts that are ours, among those of others. */
    private static final class CustomParts {

        private @Nullable String record;
        private @Nullable String printed;
        private @Nullable String profile;

        void read(PackageFile file, String part) throws IOException {
            if (!file.has(part)) {
                return;
            }
            try (var cursor = new XmlCursor(file, part)) {
                if (cursor.next() && cursor.namespace().equals(RecordPart.NAMESPACE)) {
                    String digest = cursor.attribute("printed");
                    printed = digest == null || !digest.startsWith(DIGEST) ? null : digest.substring(DIGEST.length());
                    record = cursor.text();
                } else if (cursor.isStart() && cursor.namespace().equals(ProfilePart.NAMESPACE)) {
                    profile = cursor.text();
                }
                cursor.finish();
            }
        }

        OpenedDocument with(PrintedDocument document) {
            return new OpenedDocument(document, record, printed, profile);
        }
    }
}
