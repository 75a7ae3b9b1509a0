/** 素朴な実装: the same form the way a user of POI or OpenPDF would write it, to compare with. */
@NullMarked
package io.github.kaigiroku.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
