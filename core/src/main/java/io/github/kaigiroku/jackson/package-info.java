/**
 * Jackson 3 での利用: a module that makes any mapper of Jackson 3 as strict with records as {@code RecordJson} is. Needs
 * jackson-databind, which no other package does.
 */
@NullMarked
package io.github.kaigiroku.jackson;

import org.jspecify.annotations.NullMarked;
