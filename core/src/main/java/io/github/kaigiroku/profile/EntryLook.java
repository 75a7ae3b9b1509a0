package io.github.kaigiroku.profile;

import org.jspecify.annotations.Nullable;

/**
 * 一件の体裁: how one kind of entry looks.
 *
 * @param look 文字の体裁
 * @param align 揃え
 * @param firstIndent 字下げ in em; less than 0 for the indent of the proceedings
 * @param restIndent ２行目からの字下げ in em
 * @param pattern 前後の文字, such as （{text}）
 */
public record EntryLook(
        @Setting(ja = "文字の体裁", en = "how its text looks") TextLook look,
        @Setting(ja = "揃え", en = "where its lines stand") TextAlign align,

        @Setting(ja = "字下げ", en = "indent of first lines in em", least = -1, missing = -1)
        double firstIndent,

        @Setting(ja = "２行目からの字下げ", en = "indent of the other lines in em", missing = 0)
        double restIndent,

        @Setting(
                ja = "本文の前後の文字。（{text}）など",
                en = "what stands around the text, such as （{text}）",
                names = PatternScope.TEXT)
        @Nullable Pattern pattern) {

    /** Fills in defaults for missing components. */
    @SuppressWarnings("ConstantValue")
    public EntryLook {
        look = look == null ? TextLook.TEXT : look;
        align = align == null ? TextAlign.START : align;
    }

    /** 既定の体裁. */
    public static final EntryLook USUAL = new EntryLook(TextLook.TEXT, TextAlign.START, -1, 0, null);

    /** 見出しの既定の体裁. */
    public static final EntryLook HEADING = new EntryLook(TextLook.HEADING, TextAlign.START, 0, 0, null);
}
