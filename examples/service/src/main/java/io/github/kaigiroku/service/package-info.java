/**
 * 会議録のサービス: the library over HTTP, for systems that are not in Java, and a page to try it.
 *
 * <p>It shows how the library stands in Spring Boot: the Jackson module that reads records, {@code @Valid} that refuses
 * those with errors, one advice that answers with every problem
 * and finding as problem+json, and renderers made once.
 */
@NullMarked
package io.github.kaigiroku.service;

import org.jspecify.annotations.NullMarked;
