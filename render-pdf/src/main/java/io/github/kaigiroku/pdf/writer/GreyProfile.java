package io.github.kaigiroku.pdf.writer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * グレーの ICC プロファイル: a grey profile of gamma 2.2 with the white of D50 (ICC.1:2004-10, version 2.1). Made here,
 * because the profiles that come with Java differ from one version to the next; forms are printed in greys only.
 */
final class GreyProfile {

    private static final int HEADER = 128;
    private static final int TAGS = 4;
    private static final String DESCRIPTION = "Grey gamma 2.2";
    private static final String COPYRIGHT = "No copyright, use freely";
    private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};

    private GreyProfile() {}

    static byte[] bytes() {
        ByteBuffer description = description();
        ByteBuffer copyright = text();
        ByteBuffer white = white();
        ByteBuffer curve = curve();
        int start = HEADER + 4 + 12 * TAGS;
        int size = start + description.limit() + copyright.limit() + white.limit() + curve.limit();
        ByteBuffer profile = ByteBuffer.allocate(size);
        putHeader(profile, size);
        profile.putInt(TAGS);
        int next = putTag(profile, "desc", start, description);
        next = putTag(profile, "cprt", next, copyright);
        next = putTag(profile, "wtpt", next, white);
        putTag(profile, "kTRC", next, curve);
        return profile.put(description).put(copyright).put(white).put(curve).array();
    }

    private static void putHeader(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x02100000);
        ascii(profile, "mntrGRAYXYZ ");
        // A fixed date, the first of the year in which the version appeared.
        profile.putShort((short) 2004).putShort((short) 1).putShort((short) 1);
        profile.position(36);
        ascii(profile, "acsp");
        profile.position(68);
        for (int value : WHITE) {
            profile.putInt(value);
        }
        profile.position(HEADER);
    }

    private static int putTag(ByteBuffer profile, String signature, int start, ByteBuffer content) {
        ascii(profile, signature);
        profile.putInt(start).putInt(content.limit());
        return start + content.limit();
    }

    private static ByteBuffer description() {
        // Type, reserved, ASCII count and text, then empty Unicode and ScriptCode parts of fixed length.
        ByteBuffer tag = padded(12 + DESCRIPTION.length() + 1 + 8 + 3 + 67);
        ascii(tag, "desc");
        tag.putInt(0).putInt(DESCRIPTION.length() + 1);
        ascii(tag, DESCRIPTION);
        return tag.rewind();
    }

    private static ByteBuffer text() {
        ByteBuffer tag = padded(8 + COPYRIGHT.length() + 1);
        ascii(tag, "text");
        tag.putInt(0);
        ascii(tag, COPYRIGHT);
        return tag.rewind();
    }

    private static ByteBuffer white() {
        ByteBuffer tag = padded(20);
        ascii(tag, "XYZ ");
        tag.putInt(0);
        for (int value : WHITE) {
            tag.putInt(value);
        }
        return tag.rewind();
    }

    private static ByteBuffer curve() {
        ByteBuffer tag = padded(14);
        ascii(tag, "curv");
        // One entry is a gamma, as a number with eight bits of fraction: 2.2.
        tag.putInt(0).putInt(1).putShort((short) 0x0233);
        return tag.rewind();
    }

    private static ByteBuffer padded(int length) {
        return ByteBuffer.allocate((length + 3) & ~3);
    }

    private static void ascii(ByteBuffer target, String text) {
        target.put(text.getBytes(StandardCharsets.US_ASCII));
    }
}
