package io.github.kaigiroku.pdf.truetype;

import io.github.kaigiroku.internal.deflate.Adler;
import io.github.kaigiroku.internal.deflate.BitString;
import io.github.kaigiroku.internal.deflate.DeflateCode;

/**
 * 字形の符号: one outline in its font's deflate code, with the checksums that the font and the zlib data need of it.
 * Immutable.
 */
final class GlyphCode {

    private final BitString bits;
    private final int length;
    private final int checksum;
    private final int adler;
    private final Outline composite;

    private GlyphCode(byte[] bytes, DeflateCode code, Outline composite) {
        this.bits = code.encode(bytes);
        this.length = bytes.length;
        this.checksum = Checksum.of(bytes, 0, bytes.length);
        this.adler = Adler.of(bytes);
        this.composite = composite;
    }

    static GlyphCode of(Outline outline, DeflateCode code) {
        return new GlyphCode(outline.bytes(), code, outline.isComposite() ? outline : Outline.EMPTY);
    }

    BitString bits() {
        return bits;
    }

    /** The length of the outline before compression. */
    int length() {
        return length;
    }

    int checksum() {
        return checksum;
    }

    int adler() {
        return adler;
    }

    /**
     * The outline, when it is composed of other glyphs: their ids differ in every subset, so this code is not the one to
     * write. Otherwise {@link Outline#EMPTY}.
     */
    Outline composite() {
        return composite;
    }
}
