/**
 * JSON の入出力: reads and writes records in the JSON contract, format 1.1 (1.0 is read as well).
 *
 * <p>Keys equal record component names. {@code null} and missing mean the same. Reading is strict: unknown and repeated
 * keys, trailing text, comments and values of another kind are problems, reported all at once with path, line and column.
 * Writing is stable: keys stand in component order, missing values are left out, and reading gives an equal record.
 */
@NullMarked
package io.github.kaigiroku.json;

import org.jspecify.annotations.NullMarked;
