package io.github.kaigiroku.docx.write;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * 埋め込まれた会議録の検査値: a checksum of the record's JSON, written behind it. It shows damage by programs that save a document,
 * not forgery.
 *
 * @param value {@code crc-32:} and the CRC-32 of the JSON in UTF-8, as 8 hexadecimal digits
 */
public record RecordChecksum(String value) {

    /** The name of the processing instruction that holds it, which readers that do not know it skip. */
    public static final String INSTRUCTION = "check";

    private static final String KIND = "crc-32:";

    static RecordChecksum of(CRC32 checksum) {
        return new RecordChecksum(KIND + HexFormat.of().toHexDigits((int) checksum.getValue()));
    }

    /**
     * The checksum of a text.
     *
     * @param json the JSON as it stands in its element
     * @return its checksum
     */
    public static RecordChecksum of(String json) {
        var checksum = new CRC32();
        checksum.update(json.getBytes(StandardCharsets.UTF_8));
        return of(checksum);
    }
}
