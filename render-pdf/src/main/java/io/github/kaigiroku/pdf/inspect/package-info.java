/**
 * 漏れの検査のための読み取り: every text in a PDF, of all revisions, seen or not, for
 * {@link io.github.kaigiroku.publication.LeakCheck}. Unlike the reader of our own attachment it does not follow the cross
 * reference, but takes every object that the bytes hold. Not exported; found as a service.
 */
@NullMarked
package io.github.kaigiroku.pdf.inspect;

import org.jspecify.annotations.NullMarked;
