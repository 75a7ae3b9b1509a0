package io.github.kaigiroku.docx.read;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * 書庫: a document's package, opened for reading. Nothing is unpacked to disk, and only the parts asked for are inflated.
 *
 * <p>Not by POI 5.5: its guards are switches of the whole JVM, and by default refuse long minutes that repeat themselves
 * (its least ratio of 0.01 is reached at 100,000 entries).
 */
public final class PackageFile implements Closeable {

    /** The beginning of compound files: the old Word format, and what Word encrypts. */
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile zip;

    private PackageFile(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @return the package; close it
     * @throws BrokenPackageException when it is no package or not a harmless one
     * @throws IOException when the file cannot be read
     */
    public static PackageFile open(Path file) throws IOException {
        refuseCompoundFile(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw Refusal.notAPackage(e);
        }
        var opened = new PackageFile(zip);
        try {
            opened.check(Files.size(file));
        } catch (IOException e) {
            zip.close();
            throw e;
        }
        return opened;
    }

    private static void refuseCompoundFile(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (Arrays.equals(in.readNBytes(COMPOUND_FILE.length), COMPOUND_FILE)) {
                throw Refusal.locked();
            }
        }
    }

    private void check(long fileSize) throws BrokenPackageException {
        if (zip.size() > Refusal.MOST_PARTS) {
            throw Refusal.suspicious("部品が多すぎます", "too many parts");
        }
        Set<String> names = new HashSet<>();
        long compressed = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            checkName(entry.getName());
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw Refusal.suspicious("同じ名前の部品があります", "two parts of one name");
            }
            compressed += Math.max(0, entry.getCompressedSize());
        }
        if (compressed > fileSize) {
            throw Refusal.suspicious("部品が重なっています", "parts lie on one another");
        }
    }

    private static void checkName(String name) throws BrokenPackageException {
        boolean leavesFolder = List.of(name.split("/", -1)).contains("..");
        if (leavesFolder || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) {
            throw Refusal.suspicious("部品の名前が不正です", "a part has a forbidden name");
        }
    }

    /**
     * Whether there is such a part.
     *
     * @param name the part's name
     * @return true when it can be opened
     */
    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /**
     * Opens a part.
     *
     * @param name the part's name
     * @return its inflated bytes, at most as many as a part may have; close it
     * @throws BrokenPackageException when there is no such part
     * @throws IOException when the file cannot be read
     */
    BoundedPart part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw Refusal.missing(name);
        }
        try {
            return new BoundedPart(zip.getInputStream(entry), entry);
        } catch (ZipException e) {
            throw Refusal.notAPackage(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
