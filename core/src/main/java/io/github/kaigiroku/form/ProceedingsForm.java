package io.github.kaigiroku.form;

/**
 * 様式第２号の定義. Widths and indents are in em.
 *
 * @param mark 様式番号, such as 様式第２号; may be empty
 * @param title 表題; may be empty
 * @param speakerLabel head of the first column, such as 発言者
 * @param textLabel head of the second column, such as 審議の内容（審議経過・決定事項等）
 * @param speakerWidth 発言者の幅: width of the speakers' text
 * @param textWidth 内容の幅: width of the contents' text
 * @param headLines height of the table head, in lines
 * @param repeatHead whether the table head stands on every page, or on the first only
 * @param blankLines blank lines between two entries
 * @param firstIndent 字下げ: indent of a paragraph's first line
 */
public record ProceedingsForm(
        String mark,
        String title,
        String speakerLabel,
        String textLabel,
        double speakerWidth,
        double textWidth,
        double headLines,
        boolean repeatHead,
        int blankLines,
        double firstIndent) {}
