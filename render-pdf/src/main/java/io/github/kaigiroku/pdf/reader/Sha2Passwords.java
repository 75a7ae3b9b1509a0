package io.github.kaigiroku.pdf.reader;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** SHA-2 と AES の保護: the key from a password in revisions 5 and 6 (ISO 32000-2, 7.6.4: algorithms 2.A, 2.B, 11 and 12). */
final class Sha2Passwords {

    /** Of the entries U and O: a hash and two salts. */
    static final int ENTRY = 48;

    private static final int MAX_PASSWORD = 127;
    private static final int BLOCK = 16;
    private static final int HASH = 32;
    private static final int SALT = 8;

    private final EncryptionEntries file;

    Sha2Passwords(EncryptionEntries file) {
        this.file = file;
    }

    /** The key that a password gives, the user's or the owner's; empty when it opens nothing. */
    byte[] key(String password) throws GeneralSecurityException {
        byte[] utf8 = password.getBytes(StandardCharsets.UTF_8);
        byte[] given = Arrays.copyOf(utf8, Math.min(MAX_PASSWORD, utf8.length));
        byte[] names = Arrays.copyOf(file.user, ENTRY);
        if (opens(file.user, given, new byte[0])) {
            return decrypted(file.userKey, hash(given, salt(file.user, SALT), new byte[0]));
        }
        return opens(file.owner, given, names)
                ? decrypted(file.ownerKey, hash(given, salt(file.owner, SALT), names))
                : new byte[0];
    }

    private boolean opens(byte[] entry, byte[] password, byte[] names) throws GeneralSecurityException {
        return Arrays.equals(hash(password, salt(entry, 0), names), Arrays.copyOf(entry, HASH));
    }

    /** One of the two salts behind the hash: to check the password, and to find the key. */
    private static byte[] salt(byte[] entry, int from) {
        return Arrays.copyOfRange(entry, HASH + from, HASH + from + SALT);
    }

    private static byte[] decrypted(byte[] key, byte[] by) throws GeneralSecurityException {
        return aes(Cipher.DECRYPT_MODE, by, new byte[BLOCK], Arrays.copyOf(key, HASH));
    }

    private byte[] hash(byte[] password, byte[] salt, byte[] names) throws GeneralSecurityException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(password);
        sha.update(salt);
        byte[] key = sha.digest(names);
        int last = 0;
        for (int round = 0; file.revision == 6 && (round < 64 || last > round - 32); round++) {
            byte[] coded = aes(
                    Cipher.ENCRYPT_MODE,
                    Arrays.copyOf(key, BLOCK),
                    Arrays.copyOfRange(key, BLOCK, 2 * BLOCK),
                    repeated(password, key, names));
            key = MessageDigest.getInstance(algorithm(coded)).digest(coded);
            last = coded[coded.length - 1] & 0xFF;
        }
        return Arrays.copyOf(key, HASH);
    }

    private static byte[] repeated(byte[] password, byte[] key, byte[] names) {
        byte[] once = Arrays.copyOf(password, password.length + key.length + names.length);
        System.arraycopy(key, 0, once, password.length, key.length);
        System.arraycopy(names, 0, once, password.length + key.length, names.length);
        byte[] all = new byte[64 * once.length];
        for (int i = 0; i < 64; i++) {
            System.arraycopy(once, 0, all, i * once.length, once.length);
        }
        return all;
    }

    /** The first block as a number, modulo 3; 256 is 1 modulo 3, so its digits may be added. */
    private static String algorithm(byte[] coded) {
        int sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += coded[i] & 0xFF;
        }
        return switch (sum % 3) {
            case 0 -> "SHA-256";
            case 1 -> "SHA-384";
            default -> "SHA-512";
        };
    }

    private static byte[] aes(int mode, byte[] key, byte[] vector, byte[] data) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
        return cipher.doFinal(data);
    }
}
