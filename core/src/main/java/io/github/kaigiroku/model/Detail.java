package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;

/**
 * その他の欄（会議の結果、作成者、備考など）: a free row of a form, such as 会議の結果, 作成者 or 備考.
 *
 * @param label 欄の名称（印刷のとおり）: the label, as printed; required
 * @param text 欄の内容: paragraphs separated by {@code \n}; required
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Detail(
        @FormName(japanese = "欄の名称", english = "The label of the detail") @InPublicCopy(PublicUse.REPLACED) @NotBlank String label,

        @FormName(japanese = "欄の内容", english = "The text of the detail")
        @InPublicCopy(PublicUse.REPLACED)
        @Paragraphs
        @NotBlank String text) {

    /** Fills in defaults for missing components. */
    public Detail {
        label = Missing.orEmpty(label);
        text = Missing.orEmpty(text);
    }
}
