package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.pdf.syntax.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** 文書情報: writes the properties of a document twice, as XMP and as Info dictionary, for PDF/A wants both to agree. */
public final class Metadata {

    private static final String PRODUCER = "kaigiroku";

    private Metadata() {}

    /** Writes the properties, the output intent and the viewer's preferences. */
    public static void write(PdfFile file, FileProperties properties) throws IOException {
        file.writeInformation(information(properties));
        file.putInCatalog("Lang", "(ja-JP)");
        file.putInCatalog("ViewerPreferences", "<</DisplayDocTitle true>>");
        int metadata = file.reserve();
        byte[] packet = XmpPacket.of(properties, PRODUCER).getBytes(StandardCharsets.UTF_8);
        file.writePlainStream(metadata, "/Type/Metadata/Subtype/XML", packet);
        file.putInCatalog("Metadata", metadata + " 0 R");
        if (properties.part() > 0) {
            writeOutputIntent(file);
        }
    }

    private static void writeOutputIntent(PdfFile file) throws IOException {
        int profile = file.reserve();
        file.writeDeflated(profile, "/N 1", GreyProfile.compressed());
        file.putInCatalog(
                "OutputIntents",
                "[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(Grey gamma 2.2)/Info(Grey gamma 2.2)"
                        + "/DestOutputProfile " + profile + " 0 R>>]");
    }

    private static Bytes information(FileProperties properties) {
        Bytes info = new Bytes(256).put("<</Title").text(properties.title());
        info.put("/Producer(").put(PRODUCER).put(')');
        put(info, "/CreationDate", properties.created());
        put(info, "/ModDate", properties.modified());
        return info.put(">>");
    }

    private static void put(Bytes info, String key, @Nullable OffsetDateTime date) {
        if (date != null) {
            info.put(key).put('(').put(PdfDate.of(date)).put(')');
        }
    }
}
