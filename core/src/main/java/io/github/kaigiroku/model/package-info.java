/**
 * 会議録の記録: the record of a meeting as immutable values, and nothing else.
 *
 * <p>Every type is a record, an enum or a sealed interface, immutable and thread-safe. JSON keys equal component names.
 * Text is kept exactly as printed: nothing is trimmed, renumbered or normalised. Constraints stand on the components as
 * Jakarta Validation annotations; {@code io.github.kaigiroku.validation} checks them together with the rules that span
 * components, so a value of this package may be incomplete (a draft) without being an error yet. A missing list is an
 * empty list, a missing required text is an empty text, every other missing component is {@code null}.
 */
@NullMarked
package io.github.kaigiroku.model;

import org.jspecify.annotations.NullMarked;
