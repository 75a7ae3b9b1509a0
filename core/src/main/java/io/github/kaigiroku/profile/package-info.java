/**
 * 様式の定義: a city's forms as data. {@link io.github.kaigiroku.profile.FormProfile} says how a city prints: sheets, rows,
 * columns, words, geometry; {@link io.github.kaigiroku.profile.FormProfiles} reads and writes it as JSON. All types are
 * immutable and thread-safe.
 */
@NullMarked
package io.github.kaigiroku.profile;

import org.jspecify.annotations.NullMarked;
