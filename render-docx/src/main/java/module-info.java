import org.jspecify.annotations.NullMarked;

/** The official forms of a meeting record (会議録) as DOCX. */
@NullMarked
module io.github.kaigiroku.docx {
    exports io.github.kaigiroku.docx;
    exports io.github.kaigiroku.docx.intake;

    requires static transitive org.jspecify;
    requires transitive io.github.kaigiroku.core;
    requires java.xml;

    // for reading only; who only renders may leave them out
    requires static org.apache.commons.compress;
    requires static org.apache.poi.ooxml;
    requires static org.apache.poi.poi;
    requires static org.apache.poi.scratchpad;

    provides io.github.kaigiroku.publication.FileTexts with
            io.github.kaigiroku.docx.inspect.PackageTexts;
}
