package io.github.kaigiroku.pdf.writer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** ファイル識別子の素: a digest of a document's content, from which its identifier is taken (ISO 32000-1, 14.4). */
final class Fingerprint {

    private static final int IDENTIFIER_LENGTH = 16;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void add(byte[] content, int length) {
        digest.update(content, 0, length);
    }

    byte[] digest() {
        return Arrays.copyOf(digest.digest(), IDENTIFIER_LENGTH);
    }
}
