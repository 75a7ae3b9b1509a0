package io.github.kaigiroku.pdf;

/** 適合規格: which rules a PDF follows beyond those of PDF itself. */
public enum PdfConformance {
    /**
     * PDF/A-3a と PDF/UA-1: for the archive and for screen readers (ISO 19005-3, ISO 14289-1), with the record inside.
     * The default.
     */
    ARCHIVAL(3),

    /**
     * PDF/A-2a と PDF/UA-1: for archives that take no files with attachments (ISO 19005-2). The record is not inside, and
     * {@link PdfRecords} finds none.
     */
    ARCHIVAL_2A(2),

    /** PDF 1.7 only, without tags: a little smaller, for prints and previews that nobody keeps. */
    PLAIN(0);

    private final int part;

    PdfConformance(int part) {
        this.part = part;
    }

    /** The part of ISO 19005; 0 for none. */
    int part() {
        return part;
    }
}
