package io.github.kaigiroku.docx.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** 文書のパッケージ: a document's parts and what they lead to, by POI. Whatever POI cannot make sense of is a refusal. */
final class DocumentPackage implements Closeable {

    /** What is done with a part. */
    interface PartReader {

        void read(XmlCursor cursor) throws IOException;
    }

    private final OPCPackage opc;
    private final PackagePart main;

    private DocumentPackage(OPCPackage opc, PackagePart main) {
        this.opc = opc;
        this.main = main;
    }

    /** Opens a package, and with it takes over the channel. */
    static DocumentPackage open(SeekableByteChannel channel) throws IOException {
        SafeArchive archive = SafeArchive.open(channel);
        try {
            OPCPackage opc = OPCPackage.open(archive);
            List<PackagePartName> documents = targets(opc.getRelationships(), "officeDocument");
            if (documents.isEmpty()) {
                throw Refusal.missing("officeDocument");
            }
            PackagePart main = opc.getPart(documents.get(0));
            if (main == null) {
                throw Refusal.missing(documents.get(0).getName().substring(1));
            }
            return new DocumentPackage(opc, main);
        } catch (InvalidFormatException | RuntimeException e) {
            archive.close();
            throw refusal(e);
        } catch (IOException e) {
            archive.close();
            throw e;
        }
    }

    /** A refusal of ours may have passed through POI. */
    private static BrokenPackageException refusal(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenPackageException refusal) {
                return refusal;
            }
        }
        return Refusal.notAPackage(e);
    }

    /** The part that holds the text. */
    XmlCursor document() throws IOException {
        return cursor(main);
    }

    /** Reads each part of a kind that the document leads to, once, by the last word of the relationship's type. */
    void each(String type, PartReader reader) throws IOException {
        for (PackagePartName name : targets(type)) {
            PackagePart part = opc.getPart(name);
            if (part != null) {
                try (XmlCursor cursor = cursor(part)) {
                    reader.read(cursor);
                }
            }
        }
    }

    private List<PackagePartName> targets(String type) throws BrokenPackageException {
        try {
            return targets(main.getRelationships(), type);
        } catch (InvalidFormatException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private static List<PackagePartName> targets(@Nullable PackageRelationshipCollection ways, String type) {
        Set<PackagePartName> targets = new LinkedHashSet<>();
        if (ways != null) {
            for (PackageRelationship way : ways) {
                PackagePartName name = target(way, type);
                if (name != null && targets.size() < Refusal.MAX_TARGETS) {
                    targets.add(name);
                }
            }
        }
        return List.copyOf(targets);
    }

    private static @Nullable PackagePartName target(PackageRelationship way, String type) {
        if (way.getTargetMode() == TargetMode.EXTERNAL
                || !way.getRelationshipType().endsWith("/" + type)) {
            return null;
        }
        try {
            return PackagingURIHelper.createPartName(way.getTargetURI());
        } catch (InvalidFormatException e) {
            return null; // leads out of the package
        }
    }

    private static XmlCursor cursor(PackagePart part) throws IOException {
        String name = part.getPartName().getName().substring(1);
        InputStream in = part.getInputStream();
        if (in instanceof BoundedPart bounded) {
            return new XmlCursor(bounded, name);
        }
        throw Refusal.missing(name);
    }

    @Override
    public void close() {
        opc.revert();
    }
}
