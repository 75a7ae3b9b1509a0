/** PDF の出力: the official forms of a meeting record (会議録) as PDF. */
@NullMarked
package io.github.kaigiroku.pdf;

import org.jspecify.annotations.NullMarked;
