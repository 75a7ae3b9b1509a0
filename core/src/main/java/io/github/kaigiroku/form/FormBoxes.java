package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.TextAlign;
import java.util.List;

/**
 * 決裁欄: a row of empty boxes with their labels above.
 *
 * @param key its name
 * @param align where the boxes stand
 * @param boxWidth 枠の幅 in pt
 * @param boxHeight 枠の高さ in pt, without the label
 * @param labels a label for each box
 */
public record FormBoxes(String key, TextAlign align, double boxWidth, double boxHeight, List<Paragraph> labels)
        implements FormBlock {

    /** Copies the labels. */
    public FormBoxes {
        labels = List.copyOf(labels);
    }

    @Override
    public <R> R accept(FormBlockVisitor<R> visitor) {
        return visitor.boxes(this);
    }
}
