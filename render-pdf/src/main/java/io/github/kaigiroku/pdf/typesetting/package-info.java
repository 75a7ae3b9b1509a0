/**
 * Line composition (行組版): which characters share a line, and where each of them stands.
 *
 * <p>Everything is measured in thousandths of an em, the unit PDF counts glyph widths in; nothing here knows a font
 * file, a page or a PDF.
 */
@NullMarked
package io.github.kaigiroku.pdf.typesetting;

import org.jspecify.annotations.NullMarked;
