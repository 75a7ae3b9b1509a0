/** JSON の入出力: reads and writes records in the JSON contract, strictly. */
@NullMarked
package io.github.kaigiroku.json;

import org.jspecify.annotations.NullMarked;
