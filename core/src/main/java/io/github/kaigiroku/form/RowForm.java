package io.github.kaigiroku.form;

import org.jspecify.annotations.Nullable;

/**
 * 様式第１号の行の定義.
 *
 * @param label 項目名, such as 会議の名称; printed evenly spread
 * @param content which part of the record the row shows
 * @param leastLines least height of the row, in lines
 * @param whenEmpty what a row without content shows
 * @param emptyWord the word for {@link WhenEmpty#WORD}, such as なし, also for a group of nobody in a row of several
 *     groups; null otherwise
 */
public record RowForm(
        String label,
        RowContent content,
        double leastLines,
        WhenEmpty whenEmpty,
        @Nullable String emptyWord) {}
