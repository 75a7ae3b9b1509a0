package io.github.kaigiroku.pdf.afterwork;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * ファイルの識別子: made of everything that goes into a file, so that equal input gives equal bytes and other input another
 * identifier (ISO 32000-1, 14.4). For one file and one thread.
 */
final class Identifier {

    private static final int ID_BYTES = 16;

    private final MessageDigest digest;

    Identifier() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Mixes in some bytes, separated from those before and after by their length. */
    Identifier add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
        return this;
    }

    Identifier add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The identifier; to be asked for once. */
    byte[] bytes() {
        return Arrays.copyOf(digest.digest(), ID_BYTES);
    }
}
