package io.github.kaigiroku.docx.read;

import io.github.kaigiroku.problem.Message;
import org.jspecify.annotations.Nullable;

/** What is said when a file is refused, and the limits beyond which it is. */
final class Refusal {

    /** Bytes of a file that is read from a stream or an array. A document of 100,000 entries has 7 MB. */
    static final int MAX_FILE_BYTES = 48 << 20;

    /** Parts in a package. A document with hundreds of pictures has a thousand. */
    static final int MAX_PARTS = 10_000;

    /** Bytes of what says where parts are: the archive's directory, content types and relationships. */
    static final long MAX_DIRECTORY_BYTES = 4L << 20;

    /** Bytes of one part when inflated. The document of 100,000 entries of usual length has 59 MB, and inflates 15 times. */
    static final long MAX_BYTES = 128L << 20;

    /** Bytes of all parts that are read when inflated. */
    static final long MAX_INFLATED = 192L << 20;

    /** Bytes of all parts of a workbook together. */
    static final long MAX_SHEET_BYTES = 32L << 20;

    /** Bytes of a workbook's part that POI does not stream. */
    static final long MAX_STYLE_BYTES = 1L << 20;

    /** Bytes of one text, the largest of which is the record; that of 100,000 entries of usual length has 27 MB. */
    static final long MAX_TEXT_BYTES = 32L << 20;

    /** Bytes from one element to the next, with its attributes. Word's own take a few hundred. */
    static final long MAX_TAG_BYTES = 4L << 20;

    /** Elements inside one another. Word's own documents have about 30. */
    static final int MAX_DEPTH = 256;

    /** Characters of the printed text. */
    static final long MAX_CHARACTERS = 24_000_000;

    /** Paragraphs, cells and rows, full or empty. A document of 100,000 entries has 700,000. */
    static final long MAX_PARAGRAPHS = 1_000_000;

    /** Parts of one kind that a document leads to, such as headers. */
    static final int MAX_TARGETS = 256;

    private Refusal() {}

    static BrokenPackageException notAPackage(@Nullable Throwable cause) {
        return new BrokenPackageException(
                new Message(
                        "Word 文書（.docx）ではないか、壊れています。Word で開き、「Word 文書 (*.docx)」として保存し直してください。",
                        "This is not a Word document (.docx), or it is damaged. Open it in Word and save it as a Word Document (*.docx)."),
                cause);
    }

    static BrokenPackageException locked() {
        return new BrokenPackageException(
                new Message(
                        "パスワードで保護されているか、古い形式（.doc）の文書です。保護を外し、「Word 文書 (*.docx)」として保存し直してください。",
                        "The document is protected by a password or has the old format (.doc). Remove the protection and save it as a Word Document (*.docx)."));
    }

    static BrokenPackageException suspicious(String what, String whatInEnglish) {
        return new BrokenPackageException(new Message(
                "安全に読めない文書です（" + what + "）。Word で開いて保存し直してください。",
                "The document cannot be read safely (" + whatInEnglish + "). Open it in Word and save it again."));
    }

    static BrokenPackageException tooLarge(String part) {
        return new BrokenPackageException(new Message(
                "文書が大きすぎます（" + part + "）。会議ごとに分けてください。",
                "The document is too large (" + part + "). Divide it by meetings."));
    }

    static BrokenPackageException malformed(String part, Throwable cause) {
        return new BrokenPackageException(
                new Message(
                        "文書が壊れています（" + part + " が正しい XML ではありません）。Word で開いて保存し直してください。",
                        "The document is damaged (" + part
                                + " is not well-formed XML). Open it in Word and save it again."),
                cause);
    }

    static BrokenPackageException missing(String part) {
        return new BrokenPackageException(new Message(
                "文書に " + part + " がありません。Word で開いて保存し直してください。",
                "The document lacks " + part + ". Open it in Word and save it again."));
    }
}
