/**
 * 文書の読み取り: what a document prints and what it carries, read with care: packages are untrusted input.
 */
@NullMarked
package io.github.kaigiroku.docx.read;

import org.jspecify.annotations.NullMarked;
