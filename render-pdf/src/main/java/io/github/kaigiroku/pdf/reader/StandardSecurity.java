package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Array;
import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import io.github.kaigiroku.pdf.reader.PdfValue.Other;
import io.github.kaigiroku.pdf.reader.PdfValue.Text;
import io.github.kaigiroku.pdf.reader.PdfValue.Whole;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * 標準の保護: the key of a file protected by passwords, from one of them (ISO 32000-2, 7.6.4: algorithms 2, 2.A, 2.B, 6, 7, 11
 * and 12). Revisions 2 to 6.
 */
final class StandardSecurity {

    private static final byte[] PADDING =
            HexFormat.of().parseHex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a");

    private static final int MAX_PASSWORD = 127;
    private static final int BLOCK = 16;
    private static final int HASH = 32;
    private static final int SALT = 8;

    private final int revision;
    private final int keyLength;
    private final byte[] owner;
    private final byte[] user;
    private final byte[] ownerKey;
    private final byte[] userKey;
    private final long permissions;
    private final boolean metadata;
    private final byte[] id;

    private StandardSecurity(Dictionary encryption, PdfObjects objects) {
        revision = (int) whole(objects, encryption, "R", 0);
        keyLength = keyLength(revision, whole(objects, encryption, "Length", 40));
        owner = bytes(objects.resolve(encryption.get("O")));
        user = bytes(objects.resolve(encryption.get("U")));
        ownerKey = bytes(objects.resolve(encryption.get("OE")));
        userKey = bytes(objects.resolve(encryption.get("UE")));
        permissions = permissions(objects.resolve(encryption.get("P")));
        metadata = !objects.resolve(encryption.get("EncryptMetadata")).equals(new Other("false"));
        id = objects.resolve(objects.trailer().get("ID")) instanceof Array array
                        && !array.items().isEmpty()
                ? bytes(objects.resolve(array.items().get(0)))
                : new byte[0];
    }

    static StandardSecurity of(Dictionary encryption, PdfObjects objects) {
        StandardSecurity security = new StandardSecurity(encryption, objects);
        int least = security.revision >= 5 ? HASH + 2 * SALT : HASH;
        if (security.revision < 2
                || security.revision > 6
                || security.owner.length < least
                || security.user.length < least) {
            throw UnreadablePdfException.damaged("encryption of revision " + security.revision);
        }
        return security;
    }

    /** The file's key. */
    byte[] key(String password) throws GeneralSecurityException {
        byte[] key = revision >= 5 ? newKey(password) : oldKey(password);
        if (key.length == 0) {
            throw locked(password.isEmpty());
        }
        return key;
    }

    private static UnreadablePdfException locked(boolean without) {
        return without
                ? new UnreadablePdfException(
                        "この PDF は暗号化され、開くためのパスワードが必要です。パスワードを渡してください（PdfRecords.read の password）。",
                        "the PDF is encrypted and needs a password to be opened; give it (password of PdfRecords.read).")
                : new UnreadablePdfException(
                        "この PDF は渡されたパスワードでは開けません。パスワードを確かめてください。", "the password does not open the PDF; check it.");
    }

    // Revisions 2 to 4: MD5 and RC4

    private byte[] oldKey(String password) throws GeneralSecurityException {
        byte[] given = padded(password.getBytes(StandardCharsets.ISO_8859_1));
        byte[] key = keyOfUser(given);
        return key.length > 0 ? key : keyOfUser(padded(userPassword(given)));
    }

    /** The key from the user's password; empty when it is another one. */
    private byte[] keyOfUser(byte[] padded) throws GeneralSecurityException {
        MessageDigest md5 = MessageDigest.getInstance("MD5");
        md5.update(padded);
        md5.update(owner, 0, HASH);
        for (int shift = 0; shift < 32; shift += 8) {
            md5.update((byte) (permissions >> shift));
        }
        md5.update(id);
        if (revision >= 4 && !metadata) {
            md5.update(new byte[] {-1, -1, -1, -1});
        }
        byte[] key = stretched(md5.digest());
        byte[] proof = proof(key);
        return Arrays.equals(proof, Arrays.copyOf(user, proof.length)) ? key : new byte[0];
    }

    private byte[] stretched(byte[] digest) throws GeneralSecurityException {
        byte[] key = Arrays.copyOf(digest, keyLength);
        for (int i = 0; revision >= 3 && i < 50; i++) {
            key = Arrays.copyOf(MessageDigest.getInstance("MD5").digest(key), keyLength);
        }
        return key;
    }

    private byte[] proof(byte[] key) throws GeneralSecurityException {
        if (revision == 2) {
            return Decryption.rc4(key, PADDING, 0, HASH);
        }
        MessageDigest md5 = MessageDigest.getInstance("MD5");
        md5.update(PADDING);
        byte[] proof = md5.digest(id);
        for (int i = 0; i < 20; i++) {
            proof = Decryption.rc4(mixed(key, i), proof, 0, BLOCK);
        }
        return proof;
    }

    /** The user's password, which the owner's opens. */
    private byte[] userPassword(byte[] paddedOwner) throws GeneralSecurityException {
        byte[] key = stretched(MessageDigest.getInstance("MD5").digest(paddedOwner));
        byte[] password = Arrays.copyOf(owner, HASH);
        for (int i = revision == 2 ? 0 : 19; i >= 0; i--) {
            password = Decryption.rc4(mixed(key, i), password, 0, HASH);
        }
        return password;
    }

    private static byte[] mixed(byte[] key, int with) {
        byte[] mixed = key.clone();
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] ^= (byte) with;
        }
        return mixed;
    }

    private static byte[] padded(byte[] password) {
        byte[] padded = Arrays.copyOf(password, HASH);
        for (int i = password.length; i < HASH; i++) {
            padded[i] = PADDING[i - password.length];
        }
        return padded;
    }

    // Revisions 5 and 6: SHA-2 and AES

    private byte[] newKey(String password) throws GeneralSecurityException {
        byte[] utf8 = password.getBytes(StandardCharsets.UTF_8);
        byte[] given = Arrays.copyOf(utf8, Math.min(MAX_PASSWORD, utf8.length));
        byte[] names = Arrays.copyOf(user, HASH + 2 * SALT);
        if (opens(user, given, new byte[0])) {
            return decrypted(userKey, hash(given, salt(user, SALT), new byte[0]));
        }
        return opens(owner, given, names) ? decrypted(ownerKey, hash(given, salt(owner, SALT), names)) : new byte[0];
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
        for (int round = 0; revision == 6 && (round < 64 || last > round - 32); round++) {
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

    private static int keyLength(int revision, long bits) {
        return switch (revision) {
            case 2 -> 5;
            case 3 -> (int) Math.max(5, Math.min(BLOCK, bits / 8));
            default -> BLOCK;
        };
    }

    /** Usually negative: the high bits are set. */
    private static long permissions(PdfValue value) {
        if (value instanceof Other other && other.word().matches("-[0-9]{1,18}")) {
            return Long.parseLong(other.word());
        }
        return value instanceof Whole whole ? whole.value() : 0;
    }

    private static byte[] bytes(PdfValue value) {
        return value instanceof Text text ? text.bytes() : new byte[0];
    }

    private static long whole(PdfObjects objects, Dictionary from, String key, long otherwise) {
        return objects.resolve(from.get(key)) instanceof Whole whole ? whole.value() : otherwise;
    }
}
