package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * 職員: a member of the secretariat (row 担当部課名).
 *
 * @param title 職名（印刷のとおり）: the post, as printed
 * @param name 氏名（印刷のとおり、職名だけでもよい）: the name, as printed; empty where only the post is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StaffMember(
        @InPublicCopy(PublicUse.REPLACED) @Nullable String title,

        @FormName(japanese = "職員の職名又は氏名", english = "The title or name of the staff member")
        @InPublicCopy(PublicUse.NAME)
        @RequiredUnless("title")
        String name) {

    /** Replaces a missing text with an empty one. */
    public StaffMember {
        name = Missing.orEmpty(name);
    }
}
