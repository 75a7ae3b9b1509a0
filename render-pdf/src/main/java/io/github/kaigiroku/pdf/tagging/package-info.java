/**
 * タグ: the structure of a document for screen readers (ISO 32000-1, 14.7; PDF/UA-1).
 *
 * <p>Elements are written as soon as they are finished and then forgotten; of a finished element only its number stays
 * in its parent, so that the structure of 5,000 pages takes a few megabytes.
 */
@NullMarked
package io.github.kaigiroku.pdf.tagging;

import org.jspecify.annotations.NullMarked;
