/**
 * 通知文と誤り: what is wrong, where, and what to do about it, always in Japanese and English.
 *
 * <p>The lowest package of the house; it uses nothing but the JDK.
 */
@NullMarked
package io.github.kaigiroku.problem;

import org.jspecify.annotations.NullMarked;
