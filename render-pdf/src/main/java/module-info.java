import org.jspecify.annotations.NullMarked;

/** The official forms of a meeting record (会議録) as PDF, and work on the finished files. */
@NullMarked
@SuppressWarnings("requires-automatic") // OpenPDF 2.0.5 and PDFBox 3.0.5 have no module descriptor
module io.github.kaigiroku.pdf {
    requires static transitive org.jspecify;
    requires transitive io.github.kaigiroku.core;

    // only after-work needs them: who only renders may leave them out
    requires static com.github.librepdf.openpdf;
    requires static org.apache.pdfbox;
    requires static org.bouncycastle.pkix;
    requires static org.bouncycastle.provider;

    exports io.github.kaigiroku.pdf;
    exports io.github.kaigiroku.pdf.afterwork;

    provides io.github.kaigiroku.publication.FileTexts with
            io.github.kaigiroku.pdf.inspect.PdfTexts;
}
