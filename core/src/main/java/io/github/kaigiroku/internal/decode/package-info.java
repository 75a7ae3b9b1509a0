/**
 * JSON の解読: a strict cursor over JSON text and a writer that leaves out what is missing; the one place that knows the
 * JSON library. Not exported: users meet {@code io.github.kaigiroku.json} and {@code form}.
 *
 * <p>It stands on jackson-core's streaming parser and not on databind: half the size for users, no reflection when the
 * first document of a JVM is read, bounded memory, and the exact path, line and column of every problem. Reading goes on
 * after a wrong value, so that all problems of a file are reported at once.
 *
 * <p>Limits: {@link io.github.kaigiroku.internal.decode.JsonLimits}.
 */
@NullMarked
package io.github.kaigiroku.internal.decode;

import org.jspecify.annotations.NullMarked;
