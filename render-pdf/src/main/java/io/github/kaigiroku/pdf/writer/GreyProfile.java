package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.internal.deflate.Compressed;
import io.github.kaigiroku.internal.deflate.Compressor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;

/**
 * グレーの ICC プロファイル: a grey profile of gamma 2.2 with the white of D50 (ICC.1:2004-10, version 2.1), in a file beside
 * this class. The profiles that come with Java differ from one version to the next; forms are printed in greys only.
 */
final class GreyProfile {

    private static final Compressed COMPRESSED = compressed(read());

    private GreyProfile() {}

    /** The profile, compressed once and for all. */
    static Compressed compressed() {
        return COMPRESSED;
    }

    private static Compressed compressed(byte[] profile) {
        try (Compressor compressor = new Compressor(Deflater.BEST_SPEED)) {
            return compressor.compress(profile, profile.length);
        }
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
