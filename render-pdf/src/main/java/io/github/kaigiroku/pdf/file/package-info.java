/**
 * PDF ファイル: the file around the pages: objects, metadata, output intent, attachment.
 *
 * <p>{@link io.github.kaigiroku.pdf.file.PdfFile} and the writer below it are, with the fonts' objects, all that knows
 * OpenPDF; the rest of the library writes bytes.
 */
@NullMarked
package io.github.kaigiroku.pdf.file;

import org.jspecify.annotations.NullMarked;
