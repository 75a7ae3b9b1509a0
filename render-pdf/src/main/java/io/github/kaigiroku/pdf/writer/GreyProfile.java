package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.pdf.syntax.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * グレーの ICC プロファイル: a grey profile of gamma 2.2 with the white of D50 (ICC.1:2004-10, version 2.1), in a file beside
 * this class. The profiles that come with Java differ from one version to the next; forms are printed in greys only.
 */
final class GreyProfile {

    private static final byte[] BYTES = read();

    private GreyProfile() {}

    /** Adds the profile to the data of a stream. */
    static Bytes appendTo(Bytes data) {
        return data.put(BYTES, BYTES.length);
    }

    private static byte[] read() {
        try (InputStream in = GreyProfile.class.getResourceAsStream("grey.icc")) {
            if (in == null) {
                throw new IllegalStateException("grey.icc is missing beside " + GreyProfile.class);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
