package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import io.github.kaigiroku.pdf.reader.PdfValue.Name;
import io.github.kaigiroku.pdf.reader.PdfValue.Stream;
import io.github.kaigiroku.pdf.reader.PdfValue.Whole;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * 暗号の解除: decrypts streams of files that are protected by a password (ISO 32000-2, 7.6: the standard security handler).
 * Only streams are: no string of a protected file is needed to find a record.
 */
final class Decryption {

    /** Of a file that is not encrypted. */
    static final Decryption NONE = new Decryption(new byte[0], Method.NONE);

    /** How streams are encrypted. */
    private enum Method {
        NONE,
        RC4,
        AES,
        AES_256
    }

    private static final int BLOCK = 16;
    private static final byte[] AES_SALT = {'s', 'A', 'l', 'T'};

    private final byte[] key;
    private final Method method;

    private Decryption(byte[] key, Method method) {
        this.key = key;
        this.method = method;
    }

    /**
     * Finds the key.
     *
     * @param password the user's or the owner's password; empty to try without
     * @throws UnreadablePdfException when it does not open the file
     */
    static Decryption unlocked(Dictionary encryption, PdfObjects objects, String password) {
        if (!(objects.resolve(encryption.get("Filter")) instanceof Name filter)
                || !filter.value().equals("Standard")) {
            throw new UnreadablePdfException(
                    "証明書で保護された PDF は読めません。保護を外して保存した PDF を使ってください。",
                    "the PDF is protected by a certificate; save it without protection and try again.");
        }
        try {
            byte[] key = StandardSecurity.of(encryption, objects).key(password);
            return new Decryption(key, method(encryption, objects));
        } catch (GeneralSecurityException e) {
            throw UnreadablePdfException.damaged("encryption");
        }
    }

    /** The data of a stream as they are once decrypted. */
    byte[] decrypt(Stream stream, byte[] file, int start, int length) {
        try {
            return switch (method) {
                case NONE -> Arrays.copyOfRange(file, start, start + length);
                case RC4 -> rc4(objectKey(stream, new byte[0]), file, start, length);
                case AES -> aes(objectKey(stream, AES_SALT), file, start, length);
                case AES_256 -> aes(key, file, start, length);
            };
        } catch (GeneralSecurityException e) {
            throw UnreadablePdfException.damaged("encrypted stream at offset " + start);
        }
    }

    private static Method method(Dictionary encryption, PdfObjects objects) {
        if (encryption.get("V") instanceof Whole version && version.value() < 4) {
            return Method.RC4;
        }
        String filter = name(objects, encryption, "StmF", "Identity");
        // Only the attachments may be encrypted, or all but them.
        String used = name(objects, encryption, "EFF", filter);
        Dictionary chosen = objects.dictionary(objects.dictionary(encryption, "CF"), used);
        return switch (name(objects, chosen, "CFM", "None")) {
            case "V2" -> Method.RC4;
            case "AESV2" -> Method.AES;
            case "AESV3" -> Method.AES_256;
            default -> Method.NONE;
        };
    }

    private static String name(PdfObjects objects, Dictionary from, String key, String otherwise) {
        return objects.resolve(from.get(key)) instanceof Name name ? name.value() : otherwise;
    }

    private byte[] objectKey(Stream stream, byte[] salt) throws GeneralSecurityException {
        MessageDigest md5 = MessageDigest.getInstance("MD5");
        md5.update(key);
        md5.update((byte) stream.number());
        md5.update((byte) (stream.number() >> 8));
        md5.update((byte) (stream.number() >> 16));
        md5.update((byte) stream.generation());
        md5.update((byte) (stream.generation() >> 8));
        md5.update(salt);
        return Arrays.copyOf(md5.digest(), Math.min(key.length + 5, BLOCK));
    }

    static byte[] rc4(byte[] key, byte[] data, int start, int length) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("ARCFOUR");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "ARCFOUR"));
        return cipher.doFinal(data, start, length);
    }

    /** The first block is the initialization vector. */
    private static byte[] aes(byte[] key, byte[] data, int start, int length) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        IvParameterSpec vector = new IvParameterSpec(data, start, Math.min(BLOCK, length));
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), vector);
        return cipher.doFinal(data, start + BLOCK, Math.max(0, length - BLOCK));
    }
}
