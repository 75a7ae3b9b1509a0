package io.github.kaigiroku.docx.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * 書庫: the archive under a package, as POI reads it. Everything POI inflates is counted here, so that none of its own guards,
 * which are switches of the whole JVM, needs to be touched. Nothing is unpacked to disk.
 */
final class SafeArchive implements ZipEntrySource {

    /** The beginning of compound files: the old Word format, and what Word encrypts. */
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final boolean workbook;
    private long left;
    private boolean closed;

    private SafeArchive(ZipFile zip, boolean workbook) {
        this.zip = zip;
        this.workbook = workbook;
        this.left = workbook ? Refusal.MAX_SHEET_BYTES : Refusal.MAX_INFLATED;
        this.entries = Collections.list(zip.getEntries());
    }

    /** Opens an archive, and with it takes over the channel. */
    static SafeArchive open(SeekableByteChannel channel) throws IOException {
        return open(channel, false);
    }

    /** Opens the archive of a workbook, whose parts POI reads into memory in part, so that they may be less long. */
    static SafeArchive ofWorkbook(SeekableByteChannel channel) throws IOException {
        return open(channel, true);
    }

    private static SafeArchive open(SeekableByteChannel channel, boolean workbook) throws IOException {
        refuseCompoundFile(channel);
        ArchiveDirectory.check(channel);
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.notAPackage(e); // commons-compress says so of damage, too
        }
        var archive = new SafeArchive(zip, workbook);
        try {
            archive.check(channel.size());
            archive.checkDirectories();
        } catch (IOException e) {
            zip.close();
            throw e;
        }
        return archive;
    }

    private static void refuseCompoundFile(SeekableByteChannel channel) throws IOException {
        var head = ByteBuffer.allocate(COMPOUND_FILE.length);
        channel.position(0);
        while (head.hasRemaining() && channel.read(head) >= 0) {
            // goes on until there are enough bytes
        }
        channel.position(0);
        if (head.flip().equals(ByteBuffer.wrap(COMPOUND_FILE))) {
            throw Refusal.locked();
        }
    }

    private void check(long fileSize) throws BrokenPackageException {
        if (entries.size() > Refusal.MAX_PARTS) {
            throw Refusal.suspicious("部品が多すぎます", "too many parts");
        }
        Set<String> names = new HashSet<>();
        long compressed = 0;
        for (ZipArchiveEntry entry : entries) {
            checkName(new String(entry.getRawName(), StandardCharsets.UTF_8));
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw Refusal.suspicious("同じ名前の部品があります", "two parts of one name");
            }
            compressed += Math.max(0, entry.getCompressedSize());
        }
        if (compressed > fileSize) {
            throw Refusal.suspicious("部品が重なっています", "parts lie on one another");
        }
    }

    /** POI's own reader would print what is wrong with them to the log, and go on without them. */
    private void checkDirectories() throws IOException {
        for (ZipArchiveEntry entry : entries) {
            if (isDirectory(entry.getName())) {
                try (var cursor = new XmlCursor(part(entry), entry.getName())) {
                    cursor.finish();
                }
            }
        }
    }

    private static boolean isDirectory(String name) {
        return name.endsWith(".rels") || name.equals("[Content_Types].xml");
    }

    private static void checkName(String name) throws BrokenPackageException {
        boolean leavesFolder = List.of(name.split("/", -1)).contains("..");
        if (leavesFolder || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) {
            throw Refusal.suspicious("部品の名前が不正です", "a part has a forbidden name");
        }
    }

    /** Without properties of the document, which POI would refuse the whole package for. */
    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        List<ZipArchiveEntry> shown = new ArrayList<>(entries);
        shown.removeIf(entry -> entry.getName().startsWith("docProps/"));
        return Collections.enumeration(shown);
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String name) {
        return zip.getEntry(name);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return part(entry);
    }

    private BoundedPart part(ZipArchiveEntry entry) throws IOException {
        try {
            return new BoundedPart(zip.getInputStream(entry), entry, most(entry.getName()), this::spend);
        } catch (IOException e) {
            throw Refusal.notAPackage(e);
        }
    }

    private long most(String name) {
        if (isDirectory(name)) {
            return Refusal.MAX_DIRECTORY_BYTES;
        }
        if (!workbook) {
            return Refusal.MAX_BYTES;
        }
        // POI makes objects of the styles, 30 bytes and more for each of the file
        boolean streamed = name.contains("/worksheets/") || name.endsWith("/sharedStrings.xml");
        return streamed ? Refusal.MAX_SHEET_BYTES : Refusal.MAX_STYLE_BYTES;
    }

    private boolean spend(long bytes) {
        left -= bytes;
        return left >= 0;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
