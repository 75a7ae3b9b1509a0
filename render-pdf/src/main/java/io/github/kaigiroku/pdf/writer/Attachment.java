package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.form.EmbeddedRecord;
import io.github.kaigiroku.internal.deflate.Compressed;
import io.github.kaigiroku.pdf.syntax.Bytes;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * 添付ファイル: puts the record's JSON into the file, as an associated file of the whole document (ISO 19005-3, 6.8) and
 * in its list of embedded files.
 */
public final class Attachment {

    private static final String DESCRIPTION = "会議録の元データ（JSON）";

    private Attachment() {}

    /**
     * Writes the attachment; of its data no more is in memory at a time than its compressed form.
     *
     * @param name the file name a reader is offered
     * @param modified its date; null when unknown
     */
    public static void write(PdfFile file, EmbeddedRecord record, String name, @Nullable OffsetDateTime modified)
            throws IOException {
        Compressed json = file.compressor().compress(record::writeTo);
        String dictionary = "/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size "
                + json.rawLength()
                + (modified == null ? "" : "/ModDate(" + PdfDate.of(modified) + ")")
                + ">>";
        int stream = file.reserve();
        String key = key(name, json);
        file.writeDeflated(stream, dictionary, json);
        int specification = file.reserve();
        file.write(specification, specification(name, stream));
        file.putInCatalog("AF", "[" + specification + " 0 R]");
        // directly in the catalog: pdfunite forgets names that it adds to an object of their own
        file.putInNames("EmbeddedFiles", "<</Names[(" + key + ") " + specification + " 0 R]>>");
    }

    private static Bytes specification(String name, int stream) {
        Bytes object =
                new Bytes(256).put("<</Type/Filespec/AFRelationship/Source/F").text(name);
        object.put("/UF").text(name).put("/Desc").text(DESCRIPTION);
        return object.put("/EF<</F ")
                .reference(stream)
                .put("/UF ")
                .reference(stream)
                .put(">>>>");
    }

    /**
     * What the file is listed under, which no reader shows: its name and the checksum of its data, in ASCII. Programs that
     * join files (pdfunite) keep one of those listed alike, and read no further than to the first byte of zero.
     */
    private static String key(String name, Compressed json) {
        StringBuilder key = new StringBuilder(name.length() + 9);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '-' && c <= '9');
            key.append(plain ? c : '_');
        }
        int checksum = json.length() - Integer.BYTES;
        return key.append('-')
                .append(HexFormat.of().formatHex(json.array(), checksum, json.length()))
                .toString();
    }
}
