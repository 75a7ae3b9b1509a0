package io.github.kaigiroku.model;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * 説明者: an official who explained an item (row 説明者の職・氏名).
 *
 * @param title 職名: the post, as printed
 * @param name 氏名: as printed; required
 */
public record Explainer(@Nullable String title, @NotBlank String name) {

    /** Puts defaults in the place of what is missing, and copies lists. */
    public Explainer {
        name = Missing.orEmpty(name);
    }
}
