package io.github.kaigiroku.pdf;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.pdf.reader.AttachedRecord;
import io.github.kaigiroku.pdf.reader.UnreadablePdfException;
import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PDF の中の会議録: gives back the records that a {@link PdfRenderer} has put into a PDF, also when the file was signed,
 * joined with others, protected or saved by another program since, as long as that kept the attachments. Stateless and
 * thread-safe.
 *
 * <p>The file may come from anybody. It has up to 512 MiB and is held in memory; what is read of it is limited (32 MiB of
 * records, once inflated, and as much of what leads to them), and a file made to do harm ends in an exception like any
 * other that cannot be read.
 */
public final class PdfRecords {

    private static final int MAX_SIZE = 512 * 1024 * 1024;
    private static final String NO_PASSWORD = "";

    private PdfRecords() {}

    /**
     * Reads the record in a PDF.
     *
     * @param pdf the file; read to its end, not closed
     * @return the record, equal to the one the PDF was made from
     * @throws PdfRecordException when the file cannot be read, or holds no record or more than one
     * @throws io.github.kaigiroku.problem.MalformedJsonException when what is attached is not a record
     * @throws IOException when {@code pdf} fails
     */
    public static MeetingRecord read(InputStream pdf) throws IOException {
        return read(pdf.readNBytes(MAX_SIZE + 1));
    }

    /**
     * Reads the record in a PDF.
     *
     * @param pdf the file
     * @return the record, equal to the one the PDF was made from
     * @throws PdfRecordException when the file cannot be read, or holds no record or more than one
     * @throws io.github.kaigiroku.problem.MalformedJsonException when what is attached is not a record
     * @throws IOException when {@code pdf} cannot be opened
     */
    public static MeetingRecord read(Path pdf) throws IOException {
        return read(bytes(pdf));
    }

    /**
     * Reads the record in a PDF.
     *
     * @param pdf the whole file
     * @return the record, equal to the one the PDF was made from
     * @throws PdfRecordException when the file cannot be read, or holds no record or more than one
     * @throws io.github.kaigiroku.problem.MalformedJsonException when what is attached is not a record
     */
    public static MeetingRecord read(byte[] pdf) {
        return read(pdf, NO_PASSWORD);
    }

    /**
     * Reads the record in a protected PDF.
     *
     * @param pdf the whole file
     * @param password a password that opens it, the user's or the owner's; empty for none
     * @return the record, equal to the one the PDF was made from
     * @throws PdfRecordException when the password is another, the file cannot be read, or holds no record or more than one
     * @throws io.github.kaigiroku.problem.MalformedJsonException when what is attached is not a record
     */
    public static MeetingRecord read(byte[] pdf, String password) {
        List<byte[]> records = attached(pdf, password);
        if (records.size() > 1) {
            throw new PdfRecordException(several(records.size()));
        }
        return RecordJson.read(records.get(0));
    }

    /**
     * Reads all records in a PDF that was joined from several.
     *
     * @param pdf the whole file
     * @return the records in the order in which the file names them, equal ones once; at least one
     * @throws PdfRecordException when the file cannot be read or holds no record
     * @throws io.github.kaigiroku.problem.MalformedJsonException when what is attached is not a record
     */
    public static List<MeetingRecord> readAll(byte[] pdf) {
        return readAll(pdf, NO_PASSWORD);
    }

    /**
     * Reads all records in a PDF that was joined from several.
     *
     * @param pdf the file
     * @return the records in the order in which the file names them, equal ones once; at least one
     * @throws PdfRecordException when the file cannot be read or holds no record
     * @throws io.github.kaigiroku.problem.MalformedJsonException when what is attached is not a record
     * @throws IOException when {@code pdf} cannot be opened
     */
    public static List<MeetingRecord> readAll(Path pdf) throws IOException {
        return readAll(bytes(pdf));
    }

    /**
     * Reads all records in a protected PDF that was joined from several.
     *
     * @param pdf the whole file
     * @param password a password that opens it, the user's or the owner's; empty for none
     * @return the records in the order in which the file names them, equal ones once; at least one
     * @throws PdfRecordException when the password is another, the file cannot be read or holds no record
     * @throws io.github.kaigiroku.problem.MalformedJsonException when what is attached is not a record
     */
    public static List<MeetingRecord> readAll(byte[] pdf, String password) {
        return attached(pdf, password).stream().map(RecordJson::read).toList();
    }

    private static List<byte[]> attached(byte[] pdf, String password) {
        try {
            return AttachedRecord.in(pdf, MAX_SIZE, password);
        } catch (UnreadablePdfException e) {
            throw new PdfRecordException(e.text(), e);
        }
    }

    private static byte[] bytes(Path pdf) throws IOException {
        try (InputStream in = Files.newInputStream(pdf)) {
            return in.readNBytes(MAX_SIZE + 1);
        }
    }

    private static Message several(int count) {
        return new Message(
                "この PDF には会議録が " + count + " 件入っています。PdfRecords.readAll ですべて読んでください。",
                "the PDF holds " + count + " meeting records; read all of them by PdfRecords.readAll.");
    }
}
