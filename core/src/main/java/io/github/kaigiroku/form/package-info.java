/**
 * 様式: what the sheets of a city's forms contain for one record.
 *
 * <p>{@link io.github.kaigiroku.profile.FormProfile} says how a city prints: rows, labels, geometry, digits.
 * {@link io.github.kaigiroku.form.FormComposer} turns a record and a profile into a
 * {@link io.github.kaigiroku.form.FormDocument}, which holds every printed text and nothing about any file format. All
 * types of this package are immutable and thread-safe.
 */
@NullMarked
package io.github.kaigiroku.form;

import org.jspecify.annotations.NullMarked;
