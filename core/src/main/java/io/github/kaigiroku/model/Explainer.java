package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * 説明者: an official who explained an item (row 説明者の職・氏名).
 *
 * @param title 職名（印刷のとおり）: the post, as printed
 * @param name 氏名（印刷のとおり、職名だけでもよい）: the name, as printed; empty where only the post is known
 * @param group 所属の区分（印刷のとおり）: the heading (such as 総務部) this person is listed under, as printed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explainer(
        @InPublicCopy(PublicUse.REPLACED) @Nullable String title,

        @FormName(japanese = "説明者の職名又は氏名", english = "The title or name of the explainer")
        @InPublicCopy(PublicUse.NAME)
        @RequiredUnless("title")
        String name,

        @InPublicCopy(PublicUse.REPLACED) @Nullable String group) {

    /** Replaces a missing text with an empty one. */
    public Explainer {
        name = Missing.orEmpty(name);
    }

    /**
     * 説明者: an official who is listed under no heading.
     *
     * @param title 職名: the post, as printed
     * @param name 氏名: as printed; empty where only the post is known
     */
    public Explainer(@Nullable String title, String name) {
        this(title, name, null);
    }
}
