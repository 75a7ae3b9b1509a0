import org.jspecify.annotations.NullMarked;

/** The official forms of a meeting record (会議録) as DOCX. */
@NullMarked
module io.github.kaigiroku.docx {
    exports io.github.kaigiroku.docx;

    requires static transitive org.jspecify;
    requires transitive io.github.kaigiroku.core;
    requires java.xml;

    provides io.github.kaigiroku.publication.FileTexts with
            io.github.kaigiroku.docx.inspect.PackageTexts;
}
