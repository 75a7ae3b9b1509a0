package io.github.kaigiroku.pdf.truetype;

import org.jspecify.annotations.Nullable;

/**
 * 埋め込みの許諾: what the licence bits of a font (OS/2 fsType, OpenType 1.9) allow. A font without the table states no
 * restriction.
 */
final class EmbeddingRights {

    private static final int USAGE = 0x000F;
    private static final int RESTRICTED = 0x0002;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private EmbeddingRights() {}

    /** Fails when the face must not be embedded as an outline subset, the only way this library embeds. */
    static void require(FontFile file) {
        FontTable os2 = file.optional("OS/2");
        int bits = os2 == null ? 0 : os2.u16(8);
        if (restricted(os2, bits)) {
            throw refused(file, "埋め込みを許していません", "forbids embedding", RESTRICTED);
        }
        if ((bits & NO_SUBSETTING) != 0) {
            throw refused(file, "サブセット化を許していません", "forbids subsetting", NO_SUBSETTING);
        }
        if ((bits & BITMAPS_ONLY) != 0) {
            throw refused(file, "ビットマップの埋め込みしか許していません", "allows only bitmaps to be embedded", BITMAPS_ONLY);
        }
    }

    /** Up to version 2 of the table the least restrictive of several usage bits holds; later only one may be set. */
    private static boolean restricted(@Nullable FontTable os2, int bits) {
        boolean older = os2 != null && os2.u16(0) < 3;
        return older ? (bits & USAGE) == RESTRICTED : (bits & RESTRICTED) != 0;
    }

    private static FontFormatException refused(FontFile file, String japanese, String english, int bit) {
        String code = String.format(java.util.Locale.ROOT, "fsType 0x%04X", bit);
        return new FontFormatException(
                file.font(),
                "このフォントの使用許諾は" + japanese + "（" + code + "）。別のフォントを指定してください。",
                "the licence of this font " + english + " (" + code + "); give another font.");
    }
}
