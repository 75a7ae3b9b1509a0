package io.github.kaigiroku.docx.write;

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

    private static final char PARAGRAPH_END = '\n';
    private static final char CELL_END = 0x1F;
    private static final char ROW_END = 0x1E;

    private static final int MAX_LENGTH = 4;

    private final MessageDigest digest;
    private final byte[] buffer = new byte[4096];
    private int used;
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
                put(PARAGRAPH_END);
            }
            encode(text);
        }
    }

    /** UTF-8 by way of one buffer, as arrays for each piece were a fifth of all a document allocated. */
    private void encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                put(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                supplementary(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                put('?'); // no document holds half a pair
            }
        }
    }

    private void put(char c) {
        room();
        if (c < 0x80) {
            buffer[used++] = (byte) c;
        } else if (c < 0x800) {
            buffer[used++] = (byte) (0xC0 | (c >> 6));
            buffer[used++] = (byte) (0x80 | (c & 0x3F));
        } else {
            buffer[used++] = (byte) (0xE0 | (c >> 12));
            buffer[used++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            buffer[used++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    private void supplementary(int codePoint) {
        room();
        buffer[used++] = (byte) (0xF0 | (codePoint >> 18));
        for (int shift = 12; shift >= 0; shift -= 6) {
            buffer[used++] = (byte) (0x80 | ((codePoint >> shift) & 0x3F));
        }
    }

    private void room() {
        if (used > buffer.length - MAX_LENGTH) {
            drain();
        }
    }

    private void drain() {
        digest.update(buffer, 0, used);
        used = 0;
    }

    /** Ends a paragraph. */
    public void endParagraph() {
        openEnds++;
    }

    /** Ends a cell, or the text before or after a table. */
    public void endCell() {
        openEnds = 0;
        put(CELL_END);
    }

    /** Ends a row. */
    public void endRow() {
        put(ROW_END);
    }

    /**
     * The digest. Starts over.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        drain();
        return HexFormat.of().formatHex(digest.digest());
    }
}
