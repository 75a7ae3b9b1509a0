package io.github.kaigiroku.model;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * 会議資料: a document the meeting had before it (row 会議資料).
 *
 * @param label 資料番号: as printed, such as 資料1; may be missing
 * @param title 資料名: as printed; required
 * @param note 備考: such as 当日配付
 */
public record Material(
        @Nullable String label,
        @NotBlank String title,
        @Nullable String note) {

    /** Puts defaults in the place of what is missing, and copies lists. */
    public Material {
        title = Missing.orEmpty(title);
    }

    /**
     * 番号のある資料: a document with its label.
     *
     * @param label 資料番号: as printed, such as 資料1
     * @param title 資料名: as printed
     * @return the material
     */
    public static Material of(String label, String title) {
        return new Material(label, title, null);
    }

    /**
     * 番号のない資料: a document without a label.
     *
     * @param title 資料名: as printed
     * @return the material
     */
    public static Material of(String title) {
        return new Material(null, title, null);
    }
}
