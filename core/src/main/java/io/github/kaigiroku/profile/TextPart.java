package io.github.kaigiroku.profile;

import java.util.List;

/**
 * 文: lines of text outside a table, such as 様式番号, 表題 or a signature.
 *
 * @param role 文の役割; {@link TextRole#TEXT} unless said
 * @param lines the lines; those with {signer} are repeated for each signer
 * @param align 揃え
 * @param look 文字の体裁
 * @param indent 字下げ of all lines in em, such as half the width for a signature in the right half
 * @param blankBefore 前の空行
 */
public record TextPart(
        @Setting(ja = "文の役割。様式番号、表題、その他", en = "what the text is")
        TextRole role,

        @Setting(
                ja = "行。{signer} のある行は署名人ごとに繰り返す",
                en = "lines; one with {signer} is repeated for each signer",
                required = true,
                names = {PatternScope.RECORD, PatternScope.SESSION, PatternScope.SIGNER})
        List<Pattern> lines,

        @Setting(ja = "揃え", en = "where the lines stand") TextAlign align,
        @Setting(ja = "文字の体裁", en = "how the text looks") TextLook look,

        @Setting(ja = "字下げ（em）", en = "indent of all lines in em", missing = 0)
        double indent,

        @Setting(ja = "前の空行", en = "blank lines before it", missing = 0)
        double blankBefore)
        implements Part {

    /** Fills in defaults for missing components, and copies the lines. */
    @SuppressWarnings("ConstantValue")
    public TextPart {
        role = role == null ? TextRole.TEXT : role;
        lines = List.copyOf(lines);
        align = align == null ? TextAlign.START : align;
        look = look == null ? TextLook.TEXT : look;
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.text(this);
    }
}
