/**
 * 検証: what is wrong or suspicious in a record, all of it at once, in Japanese and English.
 */
@NullMarked
package io.github.kaigiroku.validation;

import org.jspecify.annotations.NullMarked;
