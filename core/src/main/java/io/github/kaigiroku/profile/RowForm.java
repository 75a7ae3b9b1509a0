package io.github.kaigiroku.profile;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 行の定義: a label and what stands beside it.
 *
 * @param label 項目名, one or more lines
 * @param labelAlign 項目名の揃え; evenly spread unless said
 * @param content which part of the record the row shows; null for lines
 * @param lines the lines of the row, in place of a content; lines that speak of a session are repeated for each
 * @param arrange how people are arranged; as the content usually is where it is missing
 * @param columns how many columns {@link Arrangement#COLUMNS} has
 * @param person how one person is written, such as {seat}番　{name}; name and brackets where it is missing
 * @param leastLines 最小の高さ in lines
 * @param whenEmpty what an empty row shows
 * @param emptyWord the word for {@link WhenEmpty#WORD}, such as なし, also for a group of nobody in a row of several groups
 */
public record RowForm(
        @Setting(ja = "項目名。一つ又は複数の行", en = "label, one or more lines", required = true, printed = true)
        List<Pattern> label,

        @Setting(ja = "項目名の揃え", en = "how the label stands") TextAlign labelAlign,

        @Setting(ja = "何を書く行か", en = "what the row shows") @Nullable RowContent content,

        @Setting(
                ja = "行。content の代わりに書く",
                en = "lines instead of a content",
                names = {PatternScope.RECORD, PatternScope.SESSION})
        List<Pattern> lines,

        @Setting(ja = "人の並べ方", en = "how people are arranged") @Nullable Arrangement arrange,

        @Setting(ja = "段の数", en = "number of columns", least = 1, most = 6, missing = RowForm.USUAL_COLUMNS)
        int columns,

        @Setting(ja = "一人の書き方", en = "how one person is written", names = PatternScope.PERSON) @Nullable Pattern person,

        @Setting(ja = "最小の高さ。行数", en = "least height in lines", missing = 1)
        double leastLines,

        @Setting(ja = "空欄のとき。空のまま、文言、行を省く", en = "what an empty row shows: blank, a word, or no row")
        WhenEmpty whenEmpty,

        @Setting(ja = "空欄の文言", en = "the word for an empty row") @Nullable String emptyWord) {

    /** How many columns people stand in where the profile does not say. */
    static final int USUAL_COLUMNS = 3;

    /** Fills in defaults for missing components, and copies the lists. */
    @SuppressWarnings("ConstantValue")
    public RowForm {
        label = List.copyOf(label);
        labelAlign = labelAlign == null ? TextAlign.SPREAD : labelAlign;
        lines = lines == null ? List.of() : List.copyOf(lines);
        whenEmpty = whenEmpty == null ? WhenEmpty.BLANK : whenEmpty;
    }

    /**
     * 項目名 as one text.
     *
     * @return the lines of the label in one
     */
    public String labelText() {
        return label.stream().flatMap(line -> line.parts().stream()).collect(Collectors.joining());
    }
}
