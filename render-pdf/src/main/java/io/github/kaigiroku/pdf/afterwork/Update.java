package io.github.kaigiroku.pdf.afterwork;

import com.lowagie.text.exceptions.InvalidPdfException;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import io.github.kaigiroku.problem.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;

/**
 * 増分更新 (ISO 32000-1, 7.5.6): changes to a file that leave its bytes as they are and stand behind them. Document
 * information and XMP stay too, so that they go on agreeing, as PDF/A asks. For one change and one thread.
 */
final class Update {

    private static final char SAME_VERSION = '\0';

    private final ByteArrayOutputStream out;
    private final PdfReader reader;
    private final PdfStamper stamper;

    private Update(PdfReader reader, PdfStamper stamper, ByteArrayOutputStream out) {
        this.reader = reader;
        this.stamper = stamper;
        this.out = out;
    }

    /**
     * Opens a file for changes.
     *
     * @param pdf the whole file
     * @param what distinguishes this change from others in the file's identifier, which is made of both
     * @throws AfterworkException when the file cannot be read, is damaged or is encrypted
     */
    static Update of(byte[] pdf, String what) {
        PdfReader reader = open(pdf);
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (1 << 15));
        try {
            PdfStamper stamper = new PdfStamper(reader, out, SAME_VERSION, true);
            stamper.setUpdateMetadata(false);
            stamper.setUpdateDocInfo(false);
            String id = '<'
                    + HexFormat.of()
                            .formatHex(new Identifier().add(pdf).add(what).bytes())
                    + '>';
            stamper.setOverrideFileId(new PdfLiteral('[' + id + id + ']'));
            return new Update(reader, stamper, out);
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    PdfReader reader() {
        return reader;
    }

    PdfStamper stamper() {
        return stamper;
    }

    /** Writes the changes behind the file. */
    byte[] finish() {
        try {
            stamper.close();
            return out.toByteArray();
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    /**
     * Checks that there is such a page.
     *
     * @param page from 1
     */
    void requirePage(int page) {
        if (page < 1 || page > reader.getNumberOfPages()) {
            throw new AfterworkException(new Message(
                    page + " ページはありません。1 から " + reader.getNumberOfPages() + " までで指定してください。",
                    "there is no page " + page + "; pages are 1 to " + reader.getNumberOfPages()));
        }
    }

    /** Opens a file to read. OpenPDF 2.0.5 ends damaged files in any runtime exception; each says the same to users. */
    static PdfReader open(byte[] pdf) {
        PdfReader reader;
        try {
            reader = new PdfReader(pdf);
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
        if (reader.isEncrypted()) {
            throw new AfterworkException(new Message(
                    "暗号化された PDF です。パスワードを外してから処理してください。", "the PDF is encrypted; remove its password first"));
        }
        if (reader.isRebuilt()) {
            throw unreadable(new InvalidPdfException("cross-reference table"));
        }
        return reader;
    }

    static AfterworkException unreadable(Exception cause) {
        return new AfterworkException(
                new Message(
                        "PDF を読み取れません。壊れていないか確かめてください: " + cause.getMessage(),
                        "the PDF cannot be read; check that it is not damaged: " + cause.getMessage()),
                cause);
    }
}
