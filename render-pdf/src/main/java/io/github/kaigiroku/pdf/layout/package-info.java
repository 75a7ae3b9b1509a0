/**
 * 割付: puts the sheets of a form document on pages: which line stands on which page, where rules run, which part of the
 * structure each piece of text belongs to.
 *
 * <p>Layout draws on a {@link io.github.kaigiroku.pdf.layout.Canvas} and knows neither fonts nor PDF.
 */
@NullMarked
package io.github.kaigiroku.pdf.layout;

import org.jspecify.annotations.NullMarked;
