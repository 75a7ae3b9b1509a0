/** 人: whom the names and labels of a record mean, for all who must read them alike. Not exported. */
@NullMarked
package io.github.kaigiroku.internal.people;

import org.jspecify.annotations.NullMarked;
