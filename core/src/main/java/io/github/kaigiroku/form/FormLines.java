package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.TextRole;
import java.util.List;

/**
 * 表の外の文: lines such as 様式番号, 表題, a date or a signature.
 *
 * @param key its name
 * @param role what it is
 * @param blankBefore blank lines before it
 * @param paragraphs its paragraphs; an empty one is a blank line
 */
public record FormLines(String key, TextRole role, double blankBefore, List<Paragraph> paragraphs)
        implements FormBlock {

    /** Copies the paragraphs. */
    public FormLines {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Whether there is nothing to read.
     *
     * @return true where all paragraphs are empty
     */
    public boolean isEmpty() {
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.text().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public <R> R accept(FormBlockVisitor<R> visitor) {
        return visitor.lines(this);
    }
}
