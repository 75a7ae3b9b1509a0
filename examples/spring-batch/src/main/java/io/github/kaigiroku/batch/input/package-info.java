/** 入力: where the records of a run come from, one slice of a file each. */
@NullMarked
package io.github.kaigiroku.batch.input;

import org.jspecify.annotations.NullMarked;
