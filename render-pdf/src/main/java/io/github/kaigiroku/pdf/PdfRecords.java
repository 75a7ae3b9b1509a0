package io.github.kaigiroku.pdf;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.pdf.reader.AttachedRecord;
import io.github.kaigiroku.pdf.reader.UnreadablePdfException;
import java.io.IOException;
import java.io.InputStream;

/**
 * PDF の中の会議録: gives back the record that a {@link PdfRenderer} has put into a PDF. Stateless and thread-safe.
 *
 * <p>The file may come from anybody: its size is limited (512 MiB, of which at most 128 MiB may come out of compressed
 * data), and a file made to do harm ends in an exception like any other that cannot be read.
 */
public final class PdfRecords {

    private static final int LARGEST = 512 * 1024 * 1024;

    private PdfRecords() {}

    /**
     * Reads the record in a PDF.
     *
     * @param pdf the file; read to its end, not closed
     * @return the record, equal to the one the PDF was made from
     * @throws PdfRecordException when the file cannot be read or holds no record
     * @throws io.github.kaigiroku.problem.MalformedJsonException when what is attached is not a record
     * @throws IOException when {@code pdf} fails
     */
    public static MeetingRecord read(InputStream pdf) throws IOException {
        return read(pdf.readNBytes(LARGEST + 1));
    }

    /**
     * Reads the record in a PDF.
     *
     * @param pdf the whole file
     * @return the record, equal to the one the PDF was made from
     * @throws PdfRecordException when the file cannot be read or holds no record
     * @throws io.github.kaigiroku.problem.MalformedJsonException when what is attached is not a record
     */
    public static MeetingRecord read(byte[] pdf) {
        try {
            return RecordJson.read(AttachedRecord.in(pdf, LARGEST));
        } catch (UnreadablePdfException e) {
            throw new PdfRecordException(e.text(), e);
        }
    }
}
