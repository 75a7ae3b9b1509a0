/** PDF の構文: numbers, names, strings and references as PDF writes them (ISO 32000-1, 7.3). */
@NullMarked
package io.github.kaigiroku.pdf.syntax;

import org.jspecify.annotations.NullMarked;
