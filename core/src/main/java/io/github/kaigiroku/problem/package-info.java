/**
 * 通知文と誤り: how the library tells people what is wrong: always where, what and what to do, in Japanese and English.
 *
 * <p>The lowest package of the house; it uses nothing but the JDK.
 */
@NullMarked
package io.github.kaigiroku.problem;

import org.jspecify.annotations.NullMarked;
