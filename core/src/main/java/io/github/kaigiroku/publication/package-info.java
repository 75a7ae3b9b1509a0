/**
 * 公開用の写し: the record that may be published, made from the whole record by a policy.
 *
 * <p>{@link io.github.kaigiroku.publication.PublicCopy} is a pure function of both. Whatever is made from its record
 * (forms, JSON, interchange) holds nothing that was removed, because it was never there.
 */
@NullMarked
package io.github.kaigiroku.publication;

import org.jspecify.annotations.NullMarked;
