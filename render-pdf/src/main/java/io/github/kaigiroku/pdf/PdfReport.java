package io.github.kaigiroku.pdf;

import java.util.List;

/**
 * 出力の報告: what somebody should know about a PDF that was made. Immutable.
 *
 * @param pages how many pages it has
 * @param missingGlyphs the characters shown as 〓, each once for every path, in the order of the document
 * @param approximateGlyphs the characters printed not quite as they are written, each once with its first path, in the order
 *     of the document
 */
public record PdfReport(int pages, List<MissingGlyph> missingGlyphs, List<ApproximateGlyph> approximateGlyphs) {

    /** Copies the lists. */
    public PdfReport {
        missingGlyphs = List.copyOf(missingGlyphs);
        approximateGlyphs = List.copyOf(approximateGlyphs);
    }
}
