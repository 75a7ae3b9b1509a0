/** 非公開の範囲: which entries belong to a closed part, for all who must treat them alike. Not exported. */
@NullMarked
package io.github.kaigiroku.internal.agenda;

import org.jspecify.annotations.NullMarked;
