/** 埋め込み: what a document carries beside its pages: the record, a digest of the printed text, document properties. */
@NullMarked
package io.github.kaigiroku.docx.embedded;

import org.jspecify.annotations.NullMarked;
