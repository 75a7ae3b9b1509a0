/**
 * 文書の読み取り: what a document prints and what it carries, read with care: packages come from people who mean well and
 * from people who do not.
 */
@NullMarked
package io.github.kaigiroku.docx.reading;

import org.jspecify.annotations.NullMarked;
