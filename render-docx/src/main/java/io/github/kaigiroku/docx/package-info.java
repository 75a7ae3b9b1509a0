/**
 * DOCX の出力: the official forms as a Word document that a clerk can open, correct and save.
 *
 * <p>{@link io.github.kaigiroku.docx.DocxRenderer} writes the document; {@link io.github.kaigiroku.docx.DocxRecords} reads
 * the record back from it, edited or not.
 */
@NullMarked
package io.github.kaigiroku.docx;

import org.jspecify.annotations.NullMarked;
