/** 描画: turns laid out lines and rules into the content streams of pages, and keeps the structure in step with them. */
@NullMarked
package io.github.kaigiroku.pdf.painting;

import org.jspecify.annotations.NullMarked;
