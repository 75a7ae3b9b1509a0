package io.github.kaigiroku.profile;

import java.util.List;

/**
 * 決裁欄: a row of boxes with their labels above. Lengths are in mm.
 *
 * @param labels such as 部長, 次長, 課長
 * @param boxWidth 枠の幅
 * @param boxHeight 枠の高さ, without the label
 * @param align where the boxes stand; at the right unless said
 */
public record BoxesPart(
        @Setting(ja = "枠の名称", en = "labels of the boxes", required = true, printed = true)
        List<String> labels,

        @Setting(ja = "枠の幅（mm）", en = "width of a box in mm", least = 5, most = 100)
        double boxWidth,

        @Setting(ja = "枠の高さ（mm）", en = "height of a box in mm", least = 5, most = 100)
        double boxHeight,

        @Setting(ja = "置く場所", en = "where the boxes stand") TextAlign align)
        implements Part {

    /** Fills in defaults for missing components, and copies the labels. */
    @SuppressWarnings("ConstantValue")
    public BoxesPart {
        labels = List.copyOf(labels);
        align = align == null ? TextAlign.END : align;
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.boxes(this);
    }
}
