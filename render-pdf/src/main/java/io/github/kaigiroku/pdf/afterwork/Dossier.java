package io.github.kaigiroku.pdf.afterwork;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.problem.Quoted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * 会議録つづり: minutes with their materials in one file: as associated files inside the PDF, as appended pages, or both.
 *
 * <p>Appended pages get an entry of the outline, with the material's own outline below it, and page labels such as 資料1-1;
 * their tags are joined to the minutes' tags, and what is attached to them stays attached. The minutes' record is read as
 * before. What the materials make the file lose is reported: a PDF/A-3a that takes in a file that is not PDF/A is no PDF/A
 * any more, and no longer says so. Put a dossier together before it is signed.
 *
 * <p>Stands on PDFBox, which must be on the class path: OpenPDF 2.0.5 joins files without their tags, and loses the record.
 * Immutable and thread-safe; equal input gives equal bytes.
 */
public final class Dossier {

    private static final Dossier EMPTY = new Dossier(List.of(), List.of());

    private final List<AttachedFile> files;
    private final List<AppendedPages> pages;

    private Dossier(List<AttachedFile> files, List<AppendedPages> pages) {
        this.files = files;
        this.pages = pages;
    }

    /** {@return a dossier of the minutes alone, to be added to} */
    public static Dossier empty() {
        return EMPTY;
    }

    /**
     * Puts a file of any kind inside the PDF, as an associated file (ISO 19005-3, 6.8).
     *
     * @param label what readers see beside it, such as 資料1 予算書
     * @param name its file name, such as 資料1.xlsx
     * @param type its media type, such as application/pdf
     * @param content the file
     * @return a larger dossier
     */
    public Dossier attach(String label, String name, String type, byte[] content) {
        return new Dossier(with(files, new AttachedFile(label, name, type, content.clone())), pages);
    }

    /**
     * Appends the pages of a PDF.
     *
     * @param label the material's label, such as 資料1; begins its page labels
     * @param title its entry in the outline, such as 資料1　予算書
     * @param pdf the file
     * @return a larger dossier
     */
    public Dossier append(String label, String title, byte[] pdf) {
        return new Dossier(files, with(pages, new AppendedPages(label, title, pdf.clone())));
    }

    /**
     * Puts the minutes and the materials together.
     *
     * @param minutes the whole file of the minutes
     * @return the dossier, and what it lost
     * @throws AfterworkException when a file cannot be read or is encrypted; it is named
     */
    public ReworkedPdf around(byte[] minutes) {
        List<Message> losses = new ArrayList<>();
        try (PDDocument document = open(minutes, "会議録")) {
            JoinedPdf joined = new JoinedPdf(document, losses, identifier(minutes));
            for (AppendedPages material : pages) {
                try (PDDocument source = open(material.pdf, material.title)) {
                    joined.append(source, material.label, material.title);
                }
            }
            for (AttachedFile file : files) {
                joined.attach(file.label, file.name, file.type, file.content);
            }
            return new ReworkedPdf(saved(joined), losses);
        } catch (IOException e) {
            throw Update.unreadable(e);
        }
    }

    private Identifier identifier(byte[] minutes) {
        Identifier identifier = new Identifier().add(minutes);
        pages.forEach(one -> identifier.add(one.label).add(one.title).add(one.pdf));
        files.forEach(
                one -> identifier.add(one.label).add(one.name).add(one.type).add(one.content));
        return identifier;
    }

    private static byte[] saved(JoinedPdf joined) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        joined.save(out);
        return out.toByteArray();
    }

    /** PDFBox 3.0.5 ends some damaged files in a runtime exception. */
    private static PDDocument open(byte[] pdf, String title) {
        try {
            PDDocument document = Loader.loadPDF(pdf);
            if (document.isEncrypted()) {
                document.close();
                throw encrypted(title);
            }
            return document;
        } catch (InvalidPasswordException e) {
            throw encrypted(title);
        } catch (IOException | RuntimeException e) {
            if (e instanceof AfterworkException known) {
                throw known;
            }
            throw new AfterworkException(
                    new Message(
                            Quoted.of(title) + " を PDF として読み取れません。壊れていないか確かめてください: " + e.getMessage(),
                            Quoted.of(title) + " cannot be read as a PDF; check that it is not damaged: "
                                    + e.getMessage()),
                    e);
        }
    }

    private static AfterworkException encrypted(String title) {
        return new AfterworkException(new Message(
                Quoted.of(title) + " は暗号化されています。パスワードを外してから綴じてください。",
                Quoted.of(title) + " is encrypted; remove its password first"));
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }

    private static final class AttachedFile {
        private final String label;
        private final String name;
        private final String type;
        private final byte[] content;

        AttachedFile(String label, String name, String type, byte[] content) {
            this.label = label;
            this.name = name;
            this.type = type;
            this.content = content;
        }
    }

    private static final class AppendedPages {
        private final String label;
        private final String title;
        private final byte[] pdf;

        AppendedPages(String label, String title, byte[] pdf) {
            this.label = label;
            this.title = title;
            this.pdf = pdf;
        }
    }
}
