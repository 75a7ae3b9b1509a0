/** 計測: what each step from JSON to file costs, beside plain code for the same form. */
@NullMarked
package io.github.kaigiroku.benchmarks;

import org.jspecify.annotations.NullMarked;
