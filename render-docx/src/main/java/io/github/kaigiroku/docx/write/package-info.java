/**
 * 文書の書き出し: the sheets of a form document as a Word package. The body is streamed from first to last into a shell whose
 * other parts are deflated once.
 */
@NullMarked
package io.github.kaigiroku.docx.write;

import org.jspecify.annotations.NullMarked;
