package io.github.kaigiroku.docx.shell;

import io.github.kaigiroku.docx.zip.ByteChunks;
import io.github.kaigiroku.docx.zip.PackedPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Takes a package apart into the parts that documents share, deflated as they are. */
final class ShellParts {

    // each document brings its own
    private static final Set<String> OWN = Set.of("word/document.xml", "docProps/core.xml", "customXml/item1.xml");

    private ShellParts() {}

    static List<PackedPart> in(byte[] archive) throws IOException {
        List<PackedPart> parts = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!OWN.contains(entry.getName())) {
                    byte[] deflated = zip.getRawInputStream(entry).readAllBytes();
                    parts.add(
                            new PackedPart(entry.getName(), new ByteChunks(deflated), entry.getSize(), entry.getCrc()));
                }
            }
        }
        return List.copyOf(parts);
    }
}
