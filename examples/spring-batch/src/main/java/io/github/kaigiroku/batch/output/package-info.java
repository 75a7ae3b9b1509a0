/** 出力: the files of a run, each whole or not there at all. */
@NullMarked
package io.github.kaigiroku.batch.output;

import org.jspecify.annotations.NullMarked;
