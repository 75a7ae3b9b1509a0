package io.github.kaigiroku.docx.write;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * 印字された文字列の照合値: a digest of what a document prints, taken while it is written and again when it is read. While
 * both agree, nobody has changed what the record says.
 *
 * <p>Where paragraphs, cells and rows end counts; blank lines at the end of a cell do not, nor does how a text is cut into
 * runs, because word processors change both when they save.
 */
public final class PrintedText {

    private static final byte[] PARAGRAPH_END = {'\n'};
    private static final byte[] CELL_END = {0x1F};
    private static final byte[] ROW_END = {0x1E};

    private final MessageDigest digest;
    private final CharsetEncoder encoder =
            StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    private final ByteBuffer buffer = ByteBuffer.allocate(1024);
    private int openEnds;

    /** Starts a digest. */
    public PrintedText() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Takes a piece of a paragraph.
     *
     * @param text the piece as printed; tabs and line breaks as characters
     */
    public void text(String text) {
        if (!text.isEmpty()) {
            for (; openEnds > 0; openEnds--) {
                digest.update(PARAGRAPH_END);
            }
            encode(text);
        }
    }

    /** UTF-8 by way of one buffer, as arrays for each piece were a fifth of all a document allocated. */
    private void encode(String text) {
        CharBuffer characters = CharBuffer.wrap(text);
        encoder.reset();
        while (encoder.encode(characters, buffer, true).isOverflow()) {
            drain();
        }
        encoder.flush(buffer);
        drain();
    }

    private void drain() {
        digest.update(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    /** Ends a paragraph. */
    public void endParagraph() {
        openEnds++;
    }

    /** Ends a cell, or the text before or after a table. */
    public void endCell() {
        openEnds = 0;
        digest.update(CELL_END);
    }

    /** Ends a row. */
    public void endRow() {
        digest.update(ROW_END);
    }

    /**
     * The digest. Starts over.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
