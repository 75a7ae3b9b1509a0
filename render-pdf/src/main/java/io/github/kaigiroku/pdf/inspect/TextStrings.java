package io.github.kaigiroku.pdf.inspect;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** 文字列: text strings (ISO 32000-2, 7.9.2.2). */
final class TextStrings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextStrings() {}

    /** The text of a string: UTF-16 or UTF-8 by its mark, otherwise what is nearest to PDFDocEncoding. */
    static String decoded(byte[] bytes) {
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xEF, 0xBB)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return new String(bytes, WINDOWS);
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
