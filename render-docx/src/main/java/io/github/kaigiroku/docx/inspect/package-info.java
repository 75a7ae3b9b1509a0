/**
 * 漏れの検査のための読み取り: every text in a package of parts (DOCX, and other files that are archives), seen or not, for
 * {@link io.github.kaigiroku.publication.LeakCheck}. Not exported; found as a service.
 */
@NullMarked
package io.github.kaigiroku.docx.inspect;

import org.jspecify.annotations.NullMarked;
