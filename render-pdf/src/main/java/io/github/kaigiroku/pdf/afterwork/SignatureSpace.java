package io.github.kaigiroku.pdf.afterwork;

import com.lowagie.text.pdf.PdfLiteral;
import io.github.kaigiroku.problem.Message;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * 署名の場所: the space that a file keeps for a signature. A signature is over all bytes but its own, so that it is put in once
 * the file is written. For one file.
 */
final class SignatureSpace {

    private static final int RANGE_LENGTH = 48;
    private static final int BASE_BYTES = 4 << 10;
    private static final int STAMP_BYTES = 16 << 10;

    private final SigningKey key;
    private final @Nullable TimeStampService timeStamps;
    private final PdfLiteral range;
    private final PdfLiteral contents;

    /** Keeps enough for the key's certificates, and for a time stamp where there is a service for it. */
    SignatureSpace(SigningKey key, @Nullable TimeStampService timeStamps) {
        this.key = key;
        this.timeStamps = timeStamps;
        this.range = new PdfLiteral(RANGE_LENGTH);
        this.contents = new PdfLiteral(2 * room(key, timeStamps) + 2);
    }

    /** The place of the numbers that say which bytes are signed. */
    PdfLiteral range() {
        return range;
    }

    /** The place of the signature. */
    PdfLiteral contents() {
        return contents;
    }

    private static int room(SigningKey key, @Nullable TimeStampService timeStamps) {
        int certificates = key.chain().stream()
                .mapToInt(certificate -> {
                    try {
                        return certificate.getEncoded().length;
                    } catch (CertificateEncodingException e) {
                        throw Update.unreadable(e);
                    }
                })
                .sum();
        return BASE_BYTES + certificates + (timeStamps == null ? 0 : STAMP_BYTES);
    }

    /** Says which bytes are signed, signs them and puts the signature into its place. */
    byte[] fill(byte[] file) {
        int start = (int) contents.getPosition();
        int end = start + contents.getPosLength();
        String said = "[0 " + start + ' ' + end + ' ' + (file.length - end) + ']';
        put(said, file, (int) range.getPosition());
        byte[] signature = CadesSignature.of(new CadesSignature.Signed(file, start, end), key, timeStamps);
        if (2 * signature.length + 2 > end - start) {
            throw new AfterworkException(new Message(
                    "署名が大きすぎます（" + signature.length + " バイト）。証明書の数を減らしてください。",
                    "the signature is too large (" + signature.length + " bytes); use fewer certificates"));
        }
        int rest = (end - start) / 2 - 1 - signature.length;
        put('<' + HexFormat.of().formatHex(signature) + "00".repeat(rest) + '>', file, start);
        return file;
    }

    private static void put(String text, byte[] file, int at) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, file, at, bytes.length);
    }
}
