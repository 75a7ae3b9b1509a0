package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.form.EmbeddedRecord;
import io.github.kaigiroku.internal.deflate.Compressed;
import io.github.kaigiroku.pdf.syntax.Bytes;
import java.io.IOException;
import java.time.OffsetDateTime;
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
        file.writeDeflated(stream, dictionary, json);
        int specification = file.reserve();
        file.write(specification, specification(name, stream));
        file.putInCatalog("AF", "[" + specification + " 0 R]");
        int names = file.reserve();
        file.write(names, embeddedFiles(name, specification));
        file.putInNames("EmbeddedFiles", names);
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

    private static Bytes embeddedFiles(String name, int specification) {
        Bytes object = new Bytes(128).put("<</Names[").text(name);
        return object.put(' ').reference(specification).put("]>>");
    }
}
