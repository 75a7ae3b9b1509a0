package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * 会議資料: a document the meeting had before it (row 会議資料).
 *
 * @param label 資料番号（印刷のとおり、重複不可）: the label, as printed, such as 資料1; unique, and may be missing
 * @param title 資料名（印刷のとおり）: the title, as printed; required
 * @param note 備考（当日配付など）: a note, such as 当日配付
 * @param file ファイル（会議録とともに渡すもの）: what travels along with the record, where something does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Material(
        @InPublicCopy(PublicUse.KEPT) @Nullable String label,

        @FormName(japanese = "資料名", english = "The title of the material") @InPublicCopy(PublicUse.REPLACED) @NotBlank String title,

        @InPublicCopy(PublicUse.REPLACED) @Nullable String note,
        @Valid @Nullable MaterialFile file) {

    /** Replaces a missing text with an empty one. */
    public Material {
        title = Missing.orEmpty(title);
    }

    /**
     * 会議資料: a document of which no file travels along.
     *
     * @param label 資料番号: as printed, such as 資料1; may be missing
     * @param title 資料名: as printed; required
     * @param note 備考: such as 当日配付
     */
    public Material(@Nullable String label, String title, @Nullable String note) {
        this(label, title, note, null);
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

    /**
     * Starts a value of which nothing is set yet.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of this value.
     *
     * @return a new builder with every component of this value
     */
    public Builder toBuilder() {
        return new Builder().label(label).title(title).note(note).file(file);
    }

    /**
     * 会議資料の組み立て: {@link Material#builder()} starts one. For use by one thread; what it builds is immutable.
     */
    public static final class Builder {

        private @Nullable String label;
        private String title = "";
        private @Nullable String note;
        private @Nullable MaterialFile file;

        private Builder() {}

        /** 資料番号: {@link Material#label()}. */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /** 資料名: {@link Material#title()}. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** 備考: {@link Material#note()}. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** ファイル: {@link Material#file()}. */
        public Builder file(@Nullable MaterialFile file) {
            this.file = file;
            return this;
        }

        /**
         * The value as set so far.
         *
         * @return a new value
         */
        public Material build() {
            return new Material(label, title, note, file);
        }
    }
}
