package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.pdf.typesetting.GlyphRun;

/** 字形の検査: receives every character that no font can show, or not quite as it is written. */
public interface TextCheck {

    /**
     * Takes note of a character.
     *
     * @param run the text it stands in
     * @param at index of its first UTF-16 unit
     * @param path where it came from
     */
    void missing(GlyphRun run, int at, String path);

    /**
     * Takes note of a character that is printed, but not quite as it is written.
     *
     * @param text the character with its selector or marks
     * @param path where it came from
     */
    void approximate(String text, String path);
}
