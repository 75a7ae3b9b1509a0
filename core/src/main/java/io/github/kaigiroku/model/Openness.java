package io.github.kaigiroku.model;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * 公開・非公開の別: whether the public could attend, and why not (row 公開・非公開の別).
 *
 * @param level 公開の区分: required
 * @param reason 非公開の理由: why it was closed, as printed
 * @param legalGround 根拠規定: the clause it was closed under, as printed
 */
public record Openness(
        @NotNull @Nullable OpennessLevel level,
        @Nullable String reason,
        @Nullable String legalGround) {}
