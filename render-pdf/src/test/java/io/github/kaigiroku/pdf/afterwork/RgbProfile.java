package io.github.kaigiroku.pdf.afterwork;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A small colour profile for displays: the primaries of sRGB and one gamma (ICC.1:2004-10, version 2.1). */
final class RgbProfile {

    private static final int HEADER = 128;
    private static final String[] TAGS = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    private static final double[] D50 = {0.9642, 1, 0.8249};
    private static final double[][] PRIMARIES = {
        {0.4361, 0.2225, 0.0139}, {0.3851, 0.7169, 0.0971}, {0.1431, 0.0606, 0.7141}
    };

    private RgbProfile() {}

    static byte[] of(double gamma) {
        byte[][] data = {
            description(),
            text(),
            xyz(D50),
            xyz(PRIMARIES[0]),
            xyz(PRIMARIES[1]),
            xyz(PRIMARIES[2]),
            curve(gamma),
            curve(gamma),
            curve(gamma)
        };
        int size = HEADER + 4 + 12 * TAGS.length;
        for (byte[] one : data) {
            size += one.length;
        }
        ByteBuffer profile = ByteBuffer.allocate(size);
        profile.putInt(size).putInt(0).putInt(0x02100000);
        put(profile, "mntrRGB XYZ ");
        profile.putShort((short) 2024).putShort((short) 1).putShort((short) 1).position(36);
        put(profile, "acsp");
        profile.position(68);
        for (double one : D50) {
            profile.putInt(fixed(one));
        }
        profile.position(HEADER);
        profile.putInt(TAGS.length);
        int at = HEADER + 4 + 12 * TAGS.length;
        for (int i = 0; i < TAGS.length; i++) {
            put(profile, TAGS[i]);
            profile.putInt(at).putInt(data[i].length);
            at += data[i].length;
        }
        for (byte[] one : data) {
            profile.put(one);
        }
        return bytes(profile);
    }

    private static byte[] xyz(double[] values) {
        ByteBuffer tag = tag("XYZ ", 20);
        for (double value : values) {
            tag.putInt(fixed(value));
        }
        return bytes(tag);
    }

    private static byte[] curve(double gamma) {
        return tag("curv", 16)
                .putInt(1)
                .putShort((short) Math.round(gamma * 256))
                .array();
    }

    private static byte[] text() {
        ByteBuffer tag = tag("text", 16);
        put(tag, "none");
        return bytes(tag);
    }

    private static byte[] description() {
        ByteBuffer tag = tag("desc", 96).putInt(4);
        put(tag, "RGB");
        return bytes(tag);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.capacity()];
        buffer.rewind().get(bytes);
        return bytes;
    }

    private static ByteBuffer tag(String type, int size) {
        ByteBuffer tag = ByteBuffer.allocate(size);
        put(tag, type);
        return tag.putInt(0);
    }

    private static void put(ByteBuffer target, String latin) {
        target.put(latin.getBytes(StandardCharsets.US_ASCII));
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }
}
