/** はじめの一歩: the smallest program that prints a record. */
@NullMarked
package io.github.kaigiroku.quickstart;

import org.jspecify.annotations.NullMarked;
