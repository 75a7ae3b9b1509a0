/**
 * DOCX の出力: the official forms as a Word document that a clerk can open, correct and save.
 *
 * <p>{@link io.github.kaigiroku.docx.DocxRenderer} writes the document.
 */
@NullMarked
package io.github.kaigiroku.docx;

import org.jspecify.annotations.NullMarked;
