package io.github.kaigiroku.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * 書庫: the archive of a document, written from parts that are already deflated. The same parts give the same bytes in
 * every run and time zone.
 *
 * <p>Our own, because the archive writer of commons-compress 1.28 allocates 110 KB for each archive, more than the rest of
 * a document, and a package needs so little of the ZIP format: deflated entries with plain names and sizes known before.
 */
public final class PackageArchive {

    private final OutputStream out;
    private final List<ZipEntryHeader> directory = new ArrayList<>();
    private long offset;

    /**
     * An archive without entries.
     *
     * @param out where it goes; is not closed
     */
    public PackageArchive(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes a part.
     *
     * @param part the part; no other of its name may have been written
     * @throws IOException when the output fails
     */
    public void add(PackedPart part) throws IOException {
        var header = new ZipEntryHeader(part, offset);
        directory.add(header);
        write(header.local());
        out.write(part.deflated());
        offset += part.deflated().length;
    }

    /**
     * Writes the archive's directory. Nothing can be added afterwards.
     *
     * @throws IOException when the output fails
     */
    public void finish() throws IOException {
        long start = offset;
        for (ZipEntryHeader header : directory) {
            write(header.central());
        }
        write(ZipEntryHeader.directoryEnd(directory.size(), start, offset - start));
    }

    private void write(LittleEndian bytes) throws IOException {
        bytes.writeTo(out);
        offset += bytes.length();
    }
}
