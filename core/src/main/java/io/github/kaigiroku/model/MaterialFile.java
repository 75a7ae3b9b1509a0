package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * 資料のファイル: what travels along with a record for one of its materials. The record names it and does not hold it.
 *
 * @param name ファイル名: the name, as it is sent, such as {@code shiryo1.pdf}; required
 * @param type 種類（メディアタイプ）: its media type, such as {@code application/pdf}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MaterialFile(
        @FormName(japanese = "ファイル名", english = "The name of the file") @InPublicCopy(PublicUse.REPLACED) @NotBlank String name,

        @InPublicCopy(PublicUse.KEPT) @Nullable String type) {

    /** Fills in defaults for missing components. */
    public MaterialFile {
        name = Missing.orEmpty(name);
    }
}
