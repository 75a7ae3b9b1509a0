package io.github.kaigiroku.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 様式の一枚の定義.
 *
 * @param page 用紙; the profile's where it is missing
 * @param parts 部分 from top to bottom
 */
public record SheetForm(
        @Setting(ja = "用紙。なければ全体の設定", en = "page; as the profile says where missing") @Nullable PageLayout page,

        @Setting(ja = "部分。上から順に", en = "parts from top to bottom", required = true)
        List<Part> parts) {

    /** Copies the parts. */
    public SheetForm {
        parts = List.copyOf(parts);
    }
}
