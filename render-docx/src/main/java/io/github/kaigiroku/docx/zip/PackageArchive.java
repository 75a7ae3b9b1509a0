package io.github.kaigiroku.docx.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * 書庫: the archive of a document, written from parts that are already deflated. The same parts give the same bytes in
 * every run and time zone.
 */
public final class PackageArchive {

    // A fixed time for every entry. The JDK takes 1980-01-01T00:00 for "before 1980" and adds zone-dependent extra
    // fields.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipArchiveOutputStream zip;

    /**
     * An archive without entries.
     *
     * @param out where it goes; is not closed
     */
    public PackageArchive(OutputStream out) {
        zip = new ZipArchiveOutputStream(out);
        zip.setUseLanguageEncodingFlag(false);
    }

    /**
     * Writes a part.
     *
     * @param part the part; no other of its name may have been written
     * @throws IOException when the output fails
     */
    public void add(PackedPart part) throws IOException {
        var entry = new ZipArchiveEntry(part.name());
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setTimeLocal(ENTRY_TIME);
        entry.setSize(part.size());
        entry.setCompressedSize(part.deflated().length());
        entry.setCrc(part.crc());
        try (InputStream raw = part.deflated().stream()) {
            zip.addRawArchiveEntry(entry, raw);
        }
    }

    /**
     * Writes the archive's directory. Nothing can be added afterwards.
     *
     * @throws IOException when the output fails
     */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
