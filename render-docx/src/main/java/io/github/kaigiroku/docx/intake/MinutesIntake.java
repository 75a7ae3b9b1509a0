package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.docx.read.BrokenPackageException;
import io.github.kaigiroku.docx.read.OpenedDocument;
import io.github.kaigiroku.docx.read.PrintedDocument;
import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;

/**
 * 既存の会議録の取り込み: makes a draft record of minutes that somebody typed in Word, in the form of any city. Stateless and
 * thread-safe.
 *
 * <p>It knows tables of labels and values, tables of 発言者 and 発言内容 with two to four columns, and minutes in one column
 * such as ○委員長　…, 委員長：… and 【委員】…. Nothing is made up and nothing is dropped: what it is not sure of is a finding, and
 * the account says of every character whether the record holds it, whether it only belonged to the form, or whether it was
 * left over.
 *
 * <p>Files may come from anybody; they are bounded as in {@link io.github.kaigiroku.docx.DocxRecords}, and a .doc may have
 * 64 MiB, 2 million characters and 30,000 paragraphs. Documents that {@link io.github.kaigiroku.docx.DocxRenderer} wrote
 * are better read with {@code DocxRecords}.
 */
public final class MinutesIntake {

    private static final int MAX_BYTES = 64 << 20;
    private static final long OLD_MAGIC = 0xD0CF11E0L;

    private MinutesIntake() {}

    /**
     * Takes in a file.
     *
     * @param file a .docx or .doc; its content decides which
     * @param options what is known of it
     * @return the draft, what to check, and the account
     * @throws UnreadableMinutesException when it is no Word document, is damaged or is made to do harm
     * @throws IOException when the file cannot be read
     */
    public static TakenMinutes read(Path file, IntakeOptions options) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, options);
        }
    }

    /**
     * Takes in a stream.
     *
     * @param in a .docx or .doc; is read to its end, not closed
     * @param options what is known of it
     * @return the draft, what to check, and the account
     * @throws UnreadableMinutesException when it is no Word document, is damaged or is made to do harm
     * @throws IOException when the stream cannot be read
     */
    public static TakenMinutes read(InputStream in, IntakeOptions options) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw tooLarge("64 MiB まで", "larger than 64 MiB");
        }
        return read(bytes, options);
    }

    /**
     * Takes in a file that is in memory.
     *
     * @param file the bytes of a .docx or .doc
     * @param options what is known of it
     * @return the draft, what to check, and the account
     * @throws UnreadableMinutesException when it is no Word document, is damaged or is made to do harm
     * @throws IOException never; for symmetry with the others
     */
    public static TakenMinutes read(byte[] file, IntakeOptions options) throws IOException {
        PrintedDocument printed = isOld(file) ? old(file) : current(file);
        return new Minutes(new Labels(options.labels())).take(printed);
    }

    private static boolean isOld(byte[] file) {
        long magic = 0;
        for (int i = 0; i < 4 && i < file.length; i++) {
            magic = magic << 8 | (file[i] & 0xFF);
        }
        return magic == OLD_MAGIC;
    }

    private static PrintedDocument current(byte[] file) throws IOException {
        try {
            return OpenedDocument.read(file).printed();
        } catch (BrokenPackageException e) {
            throw new UnreadableMinutesException(e.text(), e);
        }
    }

    static UnreadableMinutesException tooLarge(String most, String tooMuch) {
        return new UnreadableMinutesException(
                new Message(
                        "文書が大きすぎます（" + most + "）。会議ごとに分けてください。",
                        "The document has too much in it: it is or has " + tooMuch + ". Divide it by meetings."),
                new IOException("too large"));
    }

    /** POI meets damaged files with exceptions of many kinds, which all mean the same to the caller. */
    private static PrintedDocument old(byte[] file) {
        try {
            return OldWordFile.read(file);
        } catch (UnreadableMinutesException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableMinutesException(
                    new Message(
                            "パスワードで保護された文書です。保護を外して保存し直してください。",
                            "The document is protected by a password. Remove the protection and save it again."),
                    e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableMinutesException(
                    new Message(
                            "Word 文書（.doc）ではないか、壊れています。Word で開き、「Word 文書 (*.docx)」として保存し直してください。",
                            "This is not a Word document (.doc), or it is damaged. Open it in Word and save it as a Word Document (*.docx)."),
                    e);
        }
    }
}
