import org.jspecify.annotations.NullMarked;

/** The official forms of a meeting record (会議録) as PDF. */
@NullMarked
module io.github.kaigiroku.pdf {
    requires static transitive org.jspecify;
    requires transitive io.github.kaigiroku.core;

    exports io.github.kaigiroku.pdf;

    provides io.github.kaigiroku.publication.FileTexts with
            io.github.kaigiroku.pdf.inspect.PdfTexts;
}
