/**
 * 読み取り: finds the attached record in a PDF of ours, or in one that another program has saved since.
 *
 * <p>PDFs come from strangers. Only what leads to the attachment is read; every place is checked against the file, nesting
 * and chains are bounded, and what is inflated counts against a budget. Whatever is wrong ends in an
 * {@link io.github.kaigiroku.pdf.reader.UnreadablePdfException}.
 */
@NullMarked
package io.github.kaigiroku.pdf.reader;

import org.jspecify.annotations.NullMarked;
