package io.github.kaigiroku.pdf;

/** 適合規格: which rules a PDF follows beyond those of PDF itself. */
public enum PdfConformance {
    /** PDF/A-3a と PDF/UA-1: for the archive and for screen readers (ISO 19005-3, ISO 14289-1). The default. */
    ARCHIVAL,

    /** PDF 1.7 only, without tags: a little smaller, for prints and previews that nobody keeps. */
    PLAIN
}
