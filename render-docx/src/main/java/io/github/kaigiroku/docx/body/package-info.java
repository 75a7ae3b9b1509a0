/** 本文: the sheets of a form document as the document part, streamed from first to last. */
@NullMarked
package io.github.kaigiroku.docx.body;

import org.jspecify.annotations.NullMarked;
