/** 大量処理: renders archives of records on an Apache Spark cluster. */
@NullMarked
package io.github.kaigiroku.spark;

import org.jspecify.annotations.NullMarked;
