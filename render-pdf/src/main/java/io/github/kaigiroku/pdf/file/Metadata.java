package io.github.kaigiroku.pdf.file;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
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
        file.setInformation(information(properties));
        file.putInCatalog("Lang", "(ja-JP)");
        file.putInCatalog("ViewerPreferences", "<</DisplayDocTitle true>>");
        int metadata = file.reserve();
        byte[] packet = XmpPacket.of(properties, PRODUCER).getBytes(StandardCharsets.UTF_8);
        file.writePlainStream(
                metadata, "/Type/Metadata/Subtype/XML", new Bytes(packet.length).put(packet, packet.length));
        file.putInCatalog("Metadata", metadata + " 0 R");
        if (properties.archival()) {
            writeOutputIntent(file);
        }
    }

    private static void writeOutputIntent(PdfFile file) throws IOException {
        int profile = file.reserve();
        byte[] bytes = GreyProfile.bytes();
        file.writeStream(profile, "/N 1", new Bytes(bytes.length).put(bytes, bytes.length));
        file.putInCatalog(
                "OutputIntents",
                "[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(Grey gamma 2.2)/Info(Grey gamma 2.2)"
                        + "/DestOutputProfile " + profile + " 0 R>>]");
    }

    private static PdfDictionary information(FileProperties properties) {
        PdfDictionary info = new PdfDictionary();
        info.put(PdfName.TITLE, new PdfString(properties.title(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        put(info, PdfName.CREATIONDATE, properties.created());
        put(info, PdfName.MODDATE, properties.modified());
        return info;
    }

    private static void put(PdfDictionary info, PdfName key, @Nullable OffsetDateTime date) {
        if (date != null) {
            info.put(key, new PdfString(PdfDate.of(date)));
        }
    }
}
