package io.github.kaigiroku.docx.intake;

import org.jspecify.annotations.Nullable;

/**
 * 文字の行き先: a piece of a paragraph of the file, and what became of it. The pieces of a place, one behind the other, are its
 * whole text.
 *
 * @param place where it stands, such as 表1 行3 列2 段落1
 * @param text the text, exactly as in the file
 * @param use what became of it
 * @param path the component of the record that holds it, such as {@code attendees[2].name}; null unless it was taken
 */
public record TakenText(
        String place, String text, TextUse use, @Nullable String path) {}
