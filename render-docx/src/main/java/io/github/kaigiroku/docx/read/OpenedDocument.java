package io.github.kaigiroku.docx.read;

import io.github.kaigiroku.docx.write.ProfilePart;
import io.github.kaigiroku.docx.write.RecordChecksum;
import io.github.kaigiroku.docx.write.RecordPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * 読み取った文書: what a document prints, and the JSON it carries.
 *
 * @param printed what it prints
 * @param record the record's JSON; null when the document carries none
 * @param recordChecksum the checksum that was written with that JSON; null when there is none
 * @param printedFromRecord the digest of what was printed from that record; null when the document carries none
 * @param profile the profile's JSON; null when the document carries none
 */
public record OpenedDocument(
        PrintedDocument printed,
        @Nullable String record,
        @Nullable String recordChecksum,
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
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw Refusal.notAPackage(null); // a folder, or a pipe that would never end
        }
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            return read(channel);
        }
    }

    /**
     * Reads a document.
     *
     * @param docx the file's bytes
     * @return what it holds
     * @throws BrokenPackageException when it is no document or not a harmless one
     * @throws IOException never for bytes, but declared for all sources
     */
    public static OpenedDocument read(byte[] docx) throws IOException {
        try (var channel = new SeekableInMemoryByteChannel(docx)) {
            return read(channel);
        }
    }

    /**
     * Reads a document.
     *
     * @param docx the file's bytes; is read to its end, not closed
     * @return what it holds
     * @throws BrokenPackageException when it is no document, or not a harmless one, or longer than 48 MiB
     * @throws IOException when the stream fails
     */
    public static OpenedDocument read(InputStream docx) throws IOException {
        byte[] bytes = docx.readNBytes(Refusal.MAX_FILE_BYTES + 1);
        if (bytes.length > Refusal.MAX_FILE_BYTES) {
            throw Refusal.tooLarge("DOCX");
        }
        return read(bytes);
    }

    private static OpenedDocument read(SeekableByteChannel channel) throws IOException {
        try (var file = DocumentPackage.open(channel)) {
            var items = new CustomParts();
            file.each("customXml", items::read);
            var styles = new StyleNames();
            file.each("styles", styles::read);
            var numbers = new ListNumbers();
            file.each("numbering", numbers::read);
            var asides = new Asides();
            List<PrintedBlock> blocks;
            try (XmlCursor cursor = file.document()) {
                if (!cursor.next() || !cursor.name().equals("document")) {
                    throw Refusal.notAPackage(null); // a workbook or a presentation
                }
                blocks = new BodyReader(cursor, styles, numbers, asides).read();
            }
            file.each("footnotes", cursor -> texts(cursor, AsideKind.NOTE, "footnote", asides));
            file.each("endnotes", cursor -> texts(cursor, AsideKind.NOTE, "endnote", asides));
            file.each("comments", cursor -> texts(cursor, AsideKind.COMMENT, "comment", asides));
            file.each("header", cursor -> texts(cursor, AsideKind.MARGIN, "hdr", asides));
            file.each("footer", cursor -> texts(cursor, AsideKind.MARGIN, "ftr", asides));
            return items.with(new PrintedDocument(blocks, asides.all()));
        }
    }

    private static void texts(XmlCursor cursor, AsideKind kind, String element, Asides asides) throws IOException {
        while (cursor.next()) {
            if (cursor.isStart() && cursor.name().equals(element)) {
                String text = asides.gather(cursor).strip();
                if (!text.isEmpty()) {
                    asides.add(kind, text);
                }
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

    /**
     * Whether the JSON of the record is no longer what was written.
     *
     * @return false when it is, or when nothing shows it
     */
    public boolean isRecordSpoiled() {
        return record != null
                && recordChecksum != null
                && !RecordChecksum.of(record).value().equals(recordChecksum);
    }

    /** The custom XML parts that are ours, among those of others. */
    private static final class CustomParts {

        private @Nullable String record;
        private @Nullable String checksum;
        private @Nullable String printed;
        private @Nullable String profile;

        void read(XmlCursor cursor) throws IOException {
            if (cursor.next() && cursor.namespace().equals(RecordPart.NAMESPACE)) {
                String digest = cursor.attribute("printed");
                printed = digest == null || !digest.startsWith(DIGEST) ? null : digest.substring(DIGEST.length());
                record = cursor.text(RecordChecksum.INSTRUCTION, said -> checksum = said);
            } else if (cursor.isStart() && cursor.namespace().equals(ProfilePart.NAMESPACE)) {
                profile = cursor.text();
            }
            cursor.finish();
        }

        OpenedDocument with(PrintedDocument document) {
            return new OpenedDocument(document, record, checksum, printed, profile);
        }
    }
}
