package io.github.kaigiroku.docx.inspect;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.FileTextSink;
import io.github.kaigiroku.publication.FileTexts;
import io.github.kaigiroku.publication.LeakPlace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** 書庫の文字: hands over the texts of all parts of a DOCX or of any other zip archive, and their names. Stateless and thread-safe. */
public final class PackageTexts implements FileTexts {

    private static final byte[] ARCHIVE = {'P', 'K'};
    private static final Message DAMAGED = new Message(
            "壊れているか、暗号化されています。保護を外して保存し直してください。", "It is damaged or encrypted. Save it again without protection.");

    /** For the service loader. */
    public PackageTexts() {}

    @Override
    public boolean reads(byte[] file) {
        boolean entry = file.length > 3 && file[2] == 3 && file[3] == 4;
        boolean empty = file.length > 3 && file[2] == 5 && file[3] == 6;
        return (entry || empty) && file[0] == ARCHIVE[0] && file[1] == ARCHIVE[1];
    }

    @Override
    public void read(byte[] file, FileTextSink to) {
        var scan = new ArchiveScan(file);
        List<ArchivePart> parts = scan.parts();
        if (parts.isEmpty()) {
            to.unreadable(new Message("書庫", "the archive"), DAMAGED);
        }
        for (ArchivePart part : parts) {
            read(part, to);
        }
        to.bytes(LeakPlace.OTHER, new Message("圧縮されていない部分", "what is not compressed"), scan.outside());
    }

    private static void read(ArchivePart part, FileTextSink to) {
        Message where = new Message("部品 " + part.name(), "part " + part.name());
        if (!Vocabulary.isPart(part.name())) {
            to.text(LeakPlace.FILE_NAME, where, part.name());
        }
        byte[] content = part.content();
        if (content == null) {
            to.unreadable(where, DAMAGED);
        } else if (isXml(part.name(), content)) {
            new MarkupTexts(place(part.name()), where, to).read(content);
        } else if (content.length > 0) {
            to.file(where, content);
        }
    }

    private static boolean isXml(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
        return named
                || new String(content, 0, Math.min(5, content.length), StandardCharsets.ISO_8859_1).equals("<?xml");
    }

    private static LeakPlace place(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("docprops/") || lower.equals("meta.xml")) {
            return LeakPlace.METADATA;
        }
        if (lower.startsWith("customxml/")) {
            return LeakPlace.ATTACHMENT;
        }
        return lower.contains("comment") ? LeakPlace.COMMENT : LeakPlace.TEXT;
    }
}
