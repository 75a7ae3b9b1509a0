/**
 * 相互運用: writes a record in the vocabularies of others, for systems that know nothing of kaigiroku.
 *
 * <p>{@link io.github.kaigiroku.interchange.EventJsonLd} is for the city's web page,
 * {@link io.github.kaigiroku.interchange.AkomaNtoso} for archives of parliamentary and council documents. Which
 * component goes where, and what is lost, stands in {@code core/docs/interchange.md}. Both write every closed part the
 * record has: for the web, write {@link io.github.kaigiroku.publication.PublicCopy#record() the public copy}.
 */
@NullMarked
package io.github.kaigiroku.interchange;

import org.jspecify.annotations.NullMarked;
