package io.github.kaigiroku.pdf.reader;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * MD5 と RC4 の保護: the key from a password in revisions 2 to 4 (ISO 32000-2, 7.6.4.3 and 7.6.4.4: algorithms 2, 6 and 7). Old and
 * weak, but many files have it.
 */
final class Md5Passwords {

    private static final byte[] PADDING =
            HexFormat.of().parseHex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a");

    private static final int BLOCK = 16;
    private static final int HASH = 32;

    private final EncryptionEntries file;

    Md5Passwords(EncryptionEntries file) {
        this.file = file;
    }

    /** The key that a password gives, the user's or the owner's; empty when it opens nothing. */
    byte[] key(String password) throws GeneralSecurityException {
        byte[] given = padded(password.getBytes(StandardCharsets.ISO_8859_1));
        byte[] key = keyOfUser(given);
        return key.length > 0 ? key : keyOfUser(padded(userPassword(given)));
    }

    /** The key from the user's password; empty when it is another one. */
    private byte[] keyOfUser(byte[] padded) throws GeneralSecurityException {
        MessageDigest md5 = MessageDigest.getInstance("MD5");
        md5.update(padded);
        md5.update(file.owner, 0, HASH);
        for (int shift = 0; shift < 32; shift += 8) {
            md5.update((byte) (file.permissions >> shift));
        }
        md5.update(file.id);
        if (file.revision >= 4 && !file.metadata) {
            md5.update(new byte[] {-1, -1, -1, -1});
        }
        byte[] key = stretched(md5.digest());
        byte[] proof = proof(key);
        return Arrays.equals(proof, Arrays.copyOf(file.user, proof.length)) ? key : new byte[0];
    }

    private byte[] stretched(byte[] digest) throws GeneralSecurityException {
        byte[] key = Arrays.copyOf(digest, file.keyLength);
        for (int i = 0; file.revision >= 3 && i < 50; i++) {
            key = Arrays.copyOf(MessageDigest.getInstance("MD5").digest(key), file.keyLength);
        }
        return key;
    }

    private byte[] proof(byte[] key) throws GeneralSecurityException {
        if (file.revision == 2) {
            return Decryption.rc4(key, PADDING, 0, HASH);
        }
        MessageDigest md5 = MessageDigest.getInstance("MD5");
        md5.update(PADDING);
        byte[] proof = md5.digest(file.id);
        for (int i = 0; i < 20; i++) {
            proof = Decryption.rc4(mixed(key, i), proof, 0, BLOCK);
        }
        return proof;
    }

    /** The user's password, which the owner's opens. */
    private byte[] userPassword(byte[] paddedOwner) throws GeneralSecurityException {
        byte[] key = stretched(MessageDigest.getInstance("MD5").digest(paddedOwner));
        byte[] password = Arrays.copyOf(file.owner, HASH);
        for (int i = file.revision == 2 ? 0 : 19; i >= 0; i--) {
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
}
