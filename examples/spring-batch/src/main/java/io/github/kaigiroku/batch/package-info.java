/** 夜間一括処理: renders a folder or a file of records on one machine with Spring Batch, restartable at any moment. */
@NullMarked
package io.github.kaigiroku.batch;

import org.jspecify.annotations.NullMarked;
