package io.github.kaigiroku.pdf;

import java.util.List;

/**
 * 出力の報告: what somebody should know about a PDF that was made. Immutable.
 *
 * @param pages how many pages it has
 * @param missingGlyphs the characters shown as 〓, each once for every path, in the order of the document
 */
public record PdfReport(int pages, List<MissingGlyph> missingGlyphs) {

    /** Copies the list. */
    public PdfReport {
        missingGlyphs = List.copyOf(missingGlyphs);
    }
}
