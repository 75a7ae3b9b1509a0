package io.github.kaigiroku.pdf.afterwork;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.AcroFields;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import io.github.kaigiroku.pdf.PdfOptions;
import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 電子署名: one signer's signature under a finished PDF, the measure that stands in place of a signature by hand
 * (地方自治法 第123条第3項). PAdES baseline B-B, and B-T with a time stamp (ETSI EN 319 142-1).
 *
 * <p>Each signature is an incremental update: the bytes before it stay, so the chair and the members sign one after the other,
 * each over what the ones before have signed. PDF/A and PDF/UA are kept, and the record stays readable. Immutable and
 * thread-safe; equal input gives equal bytes with RSA keys (signatures by elliptic curves hold a random number) and without
 * a time stamp.
 *
 * <pre>{@code
 * byte[] signed = Signature.builder("青葉 一郎", signedAt).reason("会議録の署名").build().sign(pdf, key);
 * }</pre>
 */
public final class Signature {

    private static final PdfName SUBFILTER = new PdfName("SubFilter");
    private static final PdfName CADES = new PdfName("ETSI.CAdES.detached");
    private static final PdfName BYTE_RANGE = new PdfName("ByteRange");
    private static final PdfName ALTERNATE_NAME = new PdfName("TU");
    private static final int RANGE_LENGTH = 48;
    private static final int SIGNATURES_EXIST_AND_APPEND_ONLY = 3;
    private static final int BASE_BYTES = 4 << 10;
    private static final int STAMP_BYTES = 16 << 10;

    private final String name;
    private final OffsetDateTime signedAt;
    private final @Nullable String reason;
    private final @Nullable String place;
    private final @Nullable Shown shown;
    private final @Nullable TimeStampService timeStamps;

    private Signature(Builder builder) {
        name = builder.name;
        signedAt = builder.signedAt;
        reason = builder.reason;
        place = builder.place;
        shown = builder.shown;
        timeStamps = builder.timeStamps;
    }

    /**
     * Starts a signature.
     *
     * @param name 署名者: the signer's name, as readers of the file see it
     * @param signedAt 署名日時: as the signer claims it; a time stamp proves it
     * @return a builder
     */
    public static Builder builder(String name, OffsetDateTime signedAt) {
        return new Builder(name, signedAt);
    }

    /**
     * Signs a file.
     *
     * @param pdf the whole file; what others have signed in it stays signed
     * @param key whose certificate goes into the file
     * @return the file with one signature more
     * @throws AfterworkException when the file cannot be read, is encrypted, or the key does not sign
     */
    public byte[] sign(byte[] pdf, SigningKey key) {
        Update update = Update.of(pdf, name + signedAt);
        PdfLiteral range = new PdfLiteral(RANGE_LENGTH);
        PdfLiteral contents = new PdfLiteral(2 * room(key) + 2);
        try {
            addField(update, range, contents);
        } catch (IOException | RuntimeException e) {
            throw e instanceof AfterworkException known ? known : Update.unreadable(e);
        }
        return fill(update.finish(), range, contents, key);
    }

    private int room(SigningKey key) {
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

    private void addField(Update update, PdfLiteral range, PdfLiteral contents) throws IOException {
        var writer = update.stamper().getWriter();
        Box box = shown == null ? null : shown.box == null ? SignerRow.of(name, update.reader()) : shown.box;
        int page = box == null ? 1 : box.page();
        update.requirePage(page);
        PdfFormField field = PdfFormField.createSignature(writer);
        field.setFieldName(freeName(update.reader().getAcroFields()));
        field.put(ALTERNATE_NAME, new PdfString("電子署名: " + name, PdfObject.TEXT_UNICODE));
        Rectangle rectangle = box == null ? new Rectangle(0, 0) : box.rectangle(update.reader());
        field.setWidget(rectangle, null);
        field.setFlags(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED);
        field.setPage(page);
        if (shown != null && box != null) {
            field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, appearance(update, rectangle, shown, box));
        }
        field.put(
                PdfName.V, writer.addToBody(dictionary(range, contents), false).getIndirectReference());
        FormTag.of(field, page, update.stamper());
        writer.setSigFlags(SIGNATURES_EXIST_AND_APPEND_ONLY);
        update.stamper().addAnnotation(field, page);
    }

    private static PdfTemplate appearance(Update update, Rectangle rectangle, Shown shown, Box box) throws IOException {
        PdfTemplate appearance =
                PdfTemplate.createTemplate(update.stamper().getWriter(), rectangle.getWidth(), rectangle.getHeight());
        new Lettering(shown.lines, shown.options).draw(update.stamper(), appearance, 0, 0, box);
        turn(appearance, update.reader().getPageRotation(box.page()));
        return appearance;
    }

    /** Turns what a page shows against the page's own rotation, in degrees, so that it is seen upright. */
    private static void turn(PdfTemplate appearance, int rotation) {
        switch (rotation) {
            case 90 -> appearance.setMatrix(0, 1, -1, 0, 0, 0);
            case 180 -> appearance.setMatrix(-1, 0, 0, -1, 0, 0);
            case 270 -> appearance.setMatrix(0, -1, 1, 0, 0, 0);
            default -> {}
        }
    }

    private PdfDictionary dictionary(PdfLiteral range, PdfLiteral contents) {
        var dictionary = new PdfDictionary(PdfName.SIG);
        dictionary.put(PdfName.FILTER, PdfName.ADOBE_PPKLITE);
        dictionary.put(SUBFILTER, CADES);
        dictionary.put(BYTE_RANGE, range);
        dictionary.put(PdfName.CONTENTS, contents);
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

    private static String freeName(AcroFields fields) {
        for (int number = 1; ; number++) {
            String free = "Signature" + number;
            if (fields.getFieldItem(free) == null) {
                return free;
            }
        }
    }

    /** Says which bytes are signed, signs them and puts the signature into its place. */
    private byte[] fill(byte[] file, PdfLiteral range, PdfLiteral contents, SigningKey key) {
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

    /** 署名の表示: what a page shows of the signature, in a box or, without one, in the signer's row. */
    private record Shown(@Nullable Box box, List<String> lines, PdfOptions options) {}

    /** 署名の組立て: sets what a signature says; every setter returns this builder. For one thread. */
    public static final class Builder {

        private final String name;
        private final OffsetDateTime signedAt;
        private @Nullable String reason;
        private @Nullable String place;
        private @Nullable Shown shown;
        private @Nullable TimeStampService timeStamps;

        private Builder(String name, OffsetDateTime signedAt) {
            this.name = Objects.requireNonNull(name, "name");
            this.signedAt = Objects.requireNonNull(signedAt, "signedAt");
        }

        /** Sets 理由: why the signer signs, such as 会議録の署名; null to say none. */
        public Builder reason(@Nullable String text) {
            reason = text;
            return this;
        }

        /** Sets 場所: where; null to say none. */
        public Builder place(@Nullable String text) {
            place = text;
            return this;
        }

        /**
         * Shows the signature on a page, framed, in the bundled fonts.
         *
         * @param box where
         * @param lines what it says, from top to bottom; the signer's name alone when there are none
         */
        public Builder box(Box box, String... lines) {
            return box(PdfOptions.defaults(), box, lines);
        }

        /**
         * Shows the signature on a page, framed, in other fonts.
         *
         * @param options whose fonts to take, and what it says of characters that no font has
         * @param box where
         * @param lines what it says, from top to bottom; the signer's name alone when there are none
         */
        public Builder box(PdfOptions options, Box box, String... lines) {
            shown = new Shown(box, lines.length == 0 ? List.of(name) : List.of(lines), options);
            return this;
        }

        /**
         * Shows the signature in the signer's row (署名欄), framed, in the bundled fonts: behind the name, where the form
         * prints it on a line of its own, as with {@code 署名議員　{signer}} in a profile. The name of the signature must be
         * the printed one, or its end, as in 二番　青葉 一郎; blanks do not matter. Signing ends in an {@link AfterworkException} when the form has
         * no such row.
         *
         * @param lines what it says, from top to bottom; the signer's name alone when there are none
         */
        public Builder inRow(String... lines) {
            return inRow(PdfOptions.defaults(), lines);
        }

        /**
         * Shows the signature in the signer's row, in other fonts.
         *
         * @param options whose fonts to take, and what it says of characters that no font has
         * @param lines what it says, from top to bottom; the signer's name alone when there are none
         */
        public Builder inRow(PdfOptions options, String... lines) {
            shown = new Shown(null, lines.length == 0 ? List.of(name) : List.of(lines), options);
            return this;
        }

        /** Has a service put a time stamp over the signature (PAdES B-T); null for none (B-B). */
        public Builder timeStamps(@Nullable TimeStampService service) {
            timeStamps = service;
            return this;
        }

        /** {@return the signature, ready to be put under files} */
        public Signature build() {
            return new Signature(this);
        }
    }
}
