package io.github.kaigiroku.model;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * 職員: a member of the secretariat (row 担当部課名).
 *
 * @param title 職名: the post, as printed
 * @param name 氏名: as printed; required
 */
public record StaffMember(@Nullable String title, @NotBlank String name) {

    /** Puts defaults in the place of what is missing, and copies lists. */
    public StaffMember {
        name = Missing.orEmpty(name);
    }
}
