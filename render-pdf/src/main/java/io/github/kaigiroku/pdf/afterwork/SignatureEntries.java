package io.github.kaigiroku.pdf.afterwork;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 署名の記載: what a signature says of itself in the file, in its dictionary (ISO 32000-1, 12.8.1; ETSI EN 319 142-1).
 *
 * @param name the signer's
 * @param signedAt as the signer claims it
 * @param reason why; null to say none
 * @param place where; null to say none
 */
record SignatureEntries(
        String name,
        OffsetDateTime signedAt,
        @Nullable String reason,
        @Nullable String place) {

    private static final PdfName SUBFILTER = new PdfName("SubFilter");
    private static final PdfName CADES = new PdfName("ETSI.CAdES.detached");
    private static final PdfName BYTE_RANGE = new PdfName("ByteRange");

    /** The dictionary, with the space that is reserved for the signature itself. */
    PdfDictionary dictionary(SignatureSpace reserved) {
        var dictionary = new PdfDictionary(PdfName.SIG);
        dictionary.put(PdfName.FILTER, PdfName.ADOBE_PPKLITE);
        dictionary.put(SUBFILTER, CADES);
        dictionary.put(BYTE_RANGE, reserved.range());
        dictionary.put(PdfName.CONTENTS, reserved.contents());
        dictionary.put(PdfName.NAME, new PdfString(name, PdfObject.TEXT_UNICODE));
        dictionary.put(PdfName.M, new PdfString(date()));
        if (reason != null) {
            dictionary.put(PdfName.REASON, new PdfString(reason, PdfObject.TEXT_UNICODE));
        }
        if (place != null) {
            dictionary.put(PdfName.LOCATION, new PdfString(place, PdfObject.TEXT_UNICODE));
        }
        return dictionary;
    }

    /** A date as PDF writes it (ISO 32000-1, 7.9.4). */
    private String date() {
        String offset = signedAt.getOffset().getTotalSeconds() == 0
                ? "Z"
                : DateTimeFormatter.ofPattern("xxx", Locale.ROOT)
                                .format(signedAt)
                                .replace(':', '\'') + "'";
        return "D:" + DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).format(signedAt) + offset;
    }
}
