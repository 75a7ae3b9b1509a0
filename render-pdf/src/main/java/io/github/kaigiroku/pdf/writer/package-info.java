/**
 * PDF ファイル: the file around the pages: objects, structure tree, metadata, output intent, attachment.
 *
 * <p>{@link io.github.kaigiroku.pdf.writer.PdfFile} is the file; below it, {@code ObjectWriter} numbers the objects and
 * writes them as they come, {@code ObjectStream} packs the small ones, {@code CrossReferenceTable} knows where all are.
 * Our own, because OpenPDF 2.0.5, the last for Java 17, took a fifth of a document's time here and two fifths of the first
 * document's, reads the clock and the default locale, and keeps a tree node for every object of the file.
 */
@NullMarked
package io.github.kaigiroku.pdf.writer;

import org.jspecify.annotations.NullMarked;
