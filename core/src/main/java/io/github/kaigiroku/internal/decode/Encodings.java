package io.github.kaigiroku.internal.decode;

import io.github.kaigiroku.problem.Message;
import java.nio.ByteBuffer;

/** 文字コード: the encoding of a file by its first bytes. */
final class Encodings {

    private static final int BYTE_ORDER_MARK = 0xEFBBBF;
    private static final int BYTE_ORDER_MARK_LENGTH = 3;

    private Encodings() {}

    /**
     * Length of the UTF-8 byte order mark at the start of the bytes, which Windows editors write: 3 or 0. A mark alone is
     * left to the parser, which finds no JSON behind it either way.
     *
     * @throws NotUtf8Exception for UTF-16 and UTF-32, known by their mark or by a zero byte among the first two
     */
    static int byteOrderMark(ByteBuffer start) throws NotUtf8Exception {
        if (start.remaining() >= 2 && isWide(start.getShort(0) & 0xFFFF)) {
            throw new NotUtf8Exception(1, 1, utf16());
        }
        return startsWithMark(start) ? BYTE_ORDER_MARK_LENGTH : 0;
    }

    private static boolean isWide(int firstTwo) {
        return firstTwo == 0xFEFF || firstTwo == 0xFFFE || firstTwo >>> 8 == 0 || (firstTwo & 0xFF) == 0;
    }

    private static boolean startsWithMark(ByteBuffer start) {
        return start.remaining() >= Integer.BYTES && (start.getInt(0) >>> Byte.SIZE) == BYTE_ORDER_MARK;
    }

    private static Message utf16() {
        return new Message(
                "文字コードが UTF-8 ではありません。UTF-16（Windows の「Unicode」）で保存されたファイルと思われます。UTF-8 で保存し直してください。",
                "The text is not UTF-8; it looks like UTF-16 (“Unicode” in Windows editors). Save the file as UTF-8.");
    }

    static Message malformed() {
        return new Message(
                "ここに UTF-8 として読めないバイトがあります。Shift_JIS（Windows-31J）や EUC-JP で保存されたファイルか、壊れたファイルと思われます。"
                        + "UTF-8 で保存し直してください。",
                "The bytes here are not UTF-8; the file was probably saved as Shift_JIS (Windows-31J) or EUC-JP, or is damaged."
                        + " Save it as UTF-8.");
    }
}
