package io.github.kaigiroku.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 審議の記録: the proceedings in one to four columns, as in 様式第２号. Widths and indents are in em.
 *
 * @param columns the columns from left to right
 * @param unruled without rules: one column prints paragraphs instead of a table
 * @param headLines 見出しの高さ in lines
 * @param repeatHead whether the head stands on every page, or on the first only
 * @param blankLines blank lines between two entries
 * @param firstIndent 字下げ: indent of a paragraph's first line
 * @param hanging ぶら下げ: whether text behind a speaker hangs below the end of the speaker
 * @param speaker 発言者の書き方, such as {speaker}：; as in the record where it is missing
 * @param withoutMaterials whether headings leave out their materials
 * @param looks how the kinds of entries look
 */
public record ProceedingsPart(
        @Setting(ja = "列。左から１から４", en = "columns, one to four", required = true)
        List<ColumnForm> columns,

        @Setting(ja = "罫線なし。１列なら表でなく文にする", en = "without rules; one column prints paragraphs")
        boolean unruled,

        @Setting(ja = "見出しの高さ。行数", en = "height of the head in lines", missing = 1)
        double headLines,

        @Setting(ja = "見出しを各ページに出すか", en = "whether the head stands on every page")
        boolean repeatHead,

        @Setting(ja = "記録の間の空行", en = "blank lines between entries", missing = 0)
        int blankLines,

        @Setting(ja = "段落の字下げ", en = "indent of first lines", missing = 0)
        double firstIndent,

        @Setting(ja = "発言者の幅だけぶら下げるか", en = "whether text hangs behind its speaker")
        boolean hanging,

        @Setting(ja = "発言者の書き方。{speaker}：など", en = "how a speaker is written", names = PatternScope.SPEAKER) @Nullable Pattern speaker,

        @Setting(ja = "見出しに資料を付けないか", en = "whether headings leave out their materials")
        boolean withoutMaterials,

        @Setting(ja = "種類ごとの体裁", en = "how the kinds of entries look")
        EntryLooks looks)
        implements Part {

    /** Fills in defaults for missing components, and copies the columns. */
    @SuppressWarnings("ConstantValue")
    public ProceedingsPart {
        columns = List.copyOf(columns);
        looks = looks == null ? EntryLooks.USUAL : looks;
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.proceedings(this);
    }

    /**
     * The column that shows something.
     *
     * @param content what it shows
     * @return its index, or -1 where there is none
     */
    public int column(ColumnContent content) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).shows() == content) {
                return i;
            }
        }
        return -1;
    }
}
