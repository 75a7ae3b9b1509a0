package io.github.kaigiroku.internal.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 strictly and knows line and column of the first byte that is not UTF-8. The JDK's stream reader knows
 * neither, and throws away the good characters before the bad one.
 */
final class Utf8Reader extends Reader {

    private static final int BUFFER_SIZE = 8192;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private final ByteBuffer bytes = ByteBuffer.wrap(buffer).limit(0);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final LineCounter lines = new LineCounter();
    private boolean begun;
    private boolean ended;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** Reads at least one character; {@code length} must leave room for a surrogate pair. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        var chars = CharBuffer.wrap(target, offset, length);
        CoderResult result = decoder.decode(bytes, chars, ended);
        while (chars.position() == offset && result.isUnderflow() && !ended) {
            fill();
            result = decoder.decode(bytes, chars, ended);
        }
        int count = chars.position() - offset;
        if (count == 0 && result.isError()) {
            throw new NotUtf8Exception(lines.line(), lines.column(), Encodings.malformed());
        }
        lines.count(target, offset, count);
        return count == 0 ? -1 : count;
    }

    private void fill() throws IOException {
        bytes.compact();
        int room = bytes.remaining();
        int count = in.readNBytes(buffer, bytes.position(), room);
        ended = count < room;
        bytes.position(bytes.position() + count).flip();
        if (!begun) {
            begun = true;
            bytes.position(Encodings.byteOrderMark(bytes));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Knows the line and column that come next, as the parser counts them: LF, CR and CRLF end a line. */
    private static final class LineCounter {

        private int line = 1;
        private int column = 1;
        private boolean afterReturn;

        void count(char[] chars, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                count(chars[i]);
            }
        }

        private void count(char c) {
            boolean secondOfPair = c == '\n' && afterReturn;
            afterReturn = c == '\r';
            if (secondOfPair) {
                return;
            }
            if (c == '\n' || c == '\r') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }
}
