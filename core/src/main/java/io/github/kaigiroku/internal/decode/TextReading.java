package io.github.kaigiroku.internal.decode;

import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import java.io.InputStream;

/** 文字列の読み取り: reads a whole text of UTF-8 strictly and within a limit. */
public final class TextReading {

    private static final int BUFFER_SIZE = 8192;

    /** Makes the exception for a text that cannot be read. */
    @FunctionalInterface
    public interface Refusal {
        /**
         * The exception to throw.
         *
         * @param line the line, counted from 1
         * @param message what is wrong and what to do
         * @return the exception
         */
        RuntimeException at(int line, Message message);
    }

    private TextReading() {}

    /**
     * Reads a text; a byte order mark at the start is skipped.
     *
     * @param bytes the bytes, read to their end and not closed
     * @param most UTF-16 units that are read
     * @param tooLong the message for a longer text
     * @param refusal makes the exception for bytes that are not UTF-8, and for a text that is too long
     * @return the text
     * @throws IOException when {@code bytes} fails
     */
    public static String utf8(InputStream bytes, int most, Message tooLong, Refusal refusal) throws IOException {
        var text = new StringBuilder();
        char[] buffer = new char[BUFFER_SIZE];
        var reader = new Utf8Reader(bytes);
        try {
            for (int count = reader.read(buffer, 0, BUFFER_SIZE);
                    count >= 0;
                    count = reader.read(buffer, 0, BUFFER_SIZE)) {
                if (text.length() + count > most) {
                    throw refusal.at(1, tooLong);
                }
                text.append(buffer, 0, count);
            }
        } catch (NotUtf8Exception e) {
            throw refusal.at(e.line(), e.text());
        }
        return text.toString();
    }
}
