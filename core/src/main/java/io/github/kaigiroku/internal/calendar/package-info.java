/** 暦: what the library knows of the Japanese calendar beyond the JDK. Not exported; the lowest package beside {@code problem}. */
@NullMarked
package io.github.kaigiroku.internal.calendar;

import org.jspecify.annotations.NullMarked;
