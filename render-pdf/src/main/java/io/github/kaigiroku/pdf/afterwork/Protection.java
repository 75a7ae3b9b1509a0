package io.github.kaigiroku.pdf.afterwork;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.kaigiroku.problem.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * パスワードと権限: encrypts a finished PDF (AES, 256 bits). <strong>PDF/A does not allow encryption</strong>: a protected file is no
 * longer PDF/A, no longer says so, and the result lists it as a loss; keep the file without a password for the archive. It stays
 * PDF/UA: programs for the blind may always read it. Signatures do not survive. The record inside is read with the password.
 *
 * <p>Immutable and thread-safe. Encryption takes random numbers from the JDK, so equal input does not give equal bytes.
 */
public final class Protection {

    private final String ownerPassword;
    private final @Nullable String userPassword;
    private final Set<Permission> allowed;

    private Protection(String ownerPassword, @Nullable String userPassword, Set<Permission> allowed) {
        this.ownerPassword = Objects.requireNonNull(ownerPassword, "ownerPassword");
        this.userPassword = userPassword;
        this.allowed = allowed.isEmpty() ? EnumSet.noneOf(Permission.class) : EnumSet.copyOf(allowed);
    }

    /**
     * A file that everybody opens, and nobody changes or prints unless allowed. Viewers keep to this; it is no wall.
     *
     * @param ownerPassword the password that lifts all limits; not empty
     * @param allowed what may be done without it
     * @return the protection
     */
    public static Protection permissions(String ownerPassword, Set<Permission> allowed) {
        return new Protection(required(ownerPassword), null, allowed);
    }

    /**
     * A file that opens with a password only.
     *
     * @param ownerPassword the password that lifts all limits; not empty
     * @param userPassword the password that opens it; not empty
     * @param allowed what may be done with that one
     * @return the protection
     */
    public static Protection password(String ownerPassword, String userPassword, Set<Permission> allowed) {
        return new Protection(required(ownerPassword), required(userPassword), allowed);
    }

    private static String required(String password) {
        if (password.isEmpty()) {
            throw new IllegalArgumentException("a password has at least one character");
        }
        return password;
    }

    /**
     * Protects a file.
     *
     * @param pdf the whole file, not protected yet
     * @return the protected file, and that it is no longer PDF/A if it was
     * @throws AfterworkException when the file cannot be read or is encrypted already
     */
    public ReworkedPdf protect(byte[] pdf) {
        PdfReader reader = Update.open(pdf);
        try {
            byte[] xmp = reader.getMetadata();
            Claims claims = Claims.of(xmp);
            boolean signed = !reader.getAcroFields().getSignedFieldNames().isEmpty();
            return new ReworkedPdf(encrypted(reader, xmp, claims), losses(claims, signed));
        } catch (IOException | RuntimeException e) {
            throw e instanceof AfterworkException known ? known : Update.unreadable(e);
        }
    }

    private byte[] encrypted(PdfReader reader, byte @Nullable [] xmp, Claims claims) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfStamper stamper = new PdfStamper(reader, out);
        if (xmp != null) {
            stamper.setXmpMetadata(claims.withoutArchival().in(xmp));
        }
        stamper.setEnforcedModificationDate(modified(reader));
        PdfString producer = reader.getTrailer().getAsDict(PdfName.INFO) == null
                ? null
                : reader.getTrailer().getAsDict(PdfName.INFO).getAsString(PdfName.PRODUCER);
        if (producer != null) {
            stamper.setInfoDictionary(Map.of("Producer", producer.toUnicodeString()));
        }
        int rights = allowed.stream().mapToInt(Permission::bits).reduce(PdfWriter.ALLOW_SCREENREADERS, (a, b) -> a | b);
        // OpenPDF 2.0.5 takes passwords given as text for Latin-1; AES-256 asks for UTF-8 (ISO 32000-2, 7.6.4.3).
        stamper.setEncryption(bytes(userPassword), bytes(ownerPassword), rights, PdfWriter.ENCRYPTION_AES_256_V3);
        stamper.close();
        return out.toByteArray();
    }

    private static byte[] bytes(@Nullable String password) {
        return password == null ? new byte[0] : password.getBytes(StandardCharsets.UTF_8);
    }

    /** The file's own date, so that no clock is asked. */
    private static Calendar modified(PdfReader reader) {
        var info = reader.getTrailer().getAsDict(PdfName.INFO);
        PdfString said = info == null ? null : info.getAsString(PdfName.MODDATE);
        Calendar date = said == null ? null : PdfDate.decode(said.toUnicodeString());
        return date == null ? epoch() : date;
    }

    private static Calendar epoch() {
        Calendar epoch = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), java.util.Locale.ROOT);
        epoch.setTimeInMillis(Instant.EPOCH.toEpochMilli());
        return epoch;
    }

    private static List<Message> losses(Claims claims, boolean signed) {
        List<Message> losses = new ArrayList<>();
        if (claims.archival()) {
            losses.add(new Message(
                    "PDF/A では暗号化が認められないため、この PDF は " + claims + " ではなくなりました。保存用には保護していない PDF を残してください。",
                    "PDF/A does not allow encryption, so this file is no longer " + claims
                            + "; keep the unprotected file for the archive"));
        }
        if (signed) {
            losses.add(new Message(
                    "電子署名は無効になりました。署名した PDF は、パスワードをかけずに残してください。",
                    "the signatures are no longer valid; keep the signed file without a password"));
        }
        return losses;
    }

    /** 権限: what a reader of a protected file may do without the owner's password. */
    public enum Permission {
        /** 印刷. */
        PRINT(PdfWriter.ALLOW_PRINTING),
        /** 文字の写し取り. */
        COPY(PdfWriter.ALLOW_COPY),
        /** 注釈. */
        ANNOTATE(PdfWriter.ALLOW_MODIFY_ANNOTATIONS),
        /** 内容の変更. */
        CHANGE(PdfWriter.ALLOW_MODIFY_CONTENTS);

        private final int bits;

        Permission(int bits) {
            this.bits = bits;
        }

        int bits() {
            return bits;
        }
    }
}
