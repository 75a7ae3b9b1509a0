package io.github.kaigiroku.profile;

import org.jspecify.annotations.Nullable;

/**
 * 列の定義.
 *
 * @param head 見出し; none for a column without head
 * @param shows 何を書く列か
 * @param width 幅 of the text in em
 */
public record ColumnForm(
        @Setting(ja = "列の見出し", en = "head") @Nullable String head,

        @Setting(ja = "何を書く列か", en = "what the column shows", required = true)
        ColumnContent shows,

        @Setting(ja = "文字の幅（em）", en = "width of its text in em", least = 1)
        double width) {}
