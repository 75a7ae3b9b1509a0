package io.github.kaigiroku.pdf.afterwork;

import io.github.kaigiroku.pdf.PdfOptions;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
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

    private final String name;
    private final OffsetDateTime signedAt;
    private final @Nullable String reason;
    private final @Nullable String place;
    private final @Nullable SignatureAppearance shown;
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
        var reserved = new SignatureSpace(key, timeStamps);
        try {
            new SignatureField(name, shown)
                    .add(update, new SignatureEntries(name, signedAt, reason, place).dictionary(reserved));
        } catch (IOException | RuntimeException e) {
            throw e instanceof AfterworkException known ? known : Update.unreadable(e);
        }
        return reserved.fill(update.finish());
    }

    /** 署名の組立て: sets what a signature says; every setter returns this builder. For one thread. */
    public static final class Builder {

        private final String name;
        private final OffsetDateTime signedAt;
        private @Nullable String reason;
        private @Nullable String place;
        private @Nullable SignatureAppearance shown;
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
            shown = new SignatureAppearance(box, lines.length == 0 ? List.of(name) : List.of(lines), options);
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
            shown = new SignatureAppearance(null, lines.length == 0 ? List.of(name) : List.of(lines), options);
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
