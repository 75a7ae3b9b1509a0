package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.ColumnContent;

/**
 * 審議の記録の列.
 *
 * @param shows what it shows
 * @param head 見出し; an empty paragraph where there is none
 * @param width width of its text in em
 */
public record FormColumn(ColumnContent shows, Paragraph head, double width) {}
