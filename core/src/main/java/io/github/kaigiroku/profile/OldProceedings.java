package io.github.kaigiroku.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 版 1.0 の様式第２号. */
record OldProceedings(
        @Setting(ja = "様式番号", en = "mark above the form") @Nullable String mark,

        @Setting(ja = "表題", en = "title") @Nullable String title,

        @Setting(ja = "発言者の欄の見出し", en = "head of the first column", required = true, printed = true)
        String speakerLabel,

        @Setting(ja = "内容の欄の見出し", en = "head of the second column", required = true, printed = true)
        String textLabel,

        @Setting(ja = "発言者の幅", en = "width of the speakers", least = 1)
        double speakerWidth,

        @Setting(ja = "内容の幅", en = "width of the contents", least = 1)
        double textWidth,

        @Setting(ja = "見出しの高さ", en = "height of the head in lines", least = 1)
        double headLines,

        @Setting(ja = "見出しを各ページに出すか", en = "whether the head stands on every page")
        boolean repeatHead,

        @Setting(ja = "記録の間の空行", en = "blank lines between entries")
        int blankLines,

        @Setting(ja = "段落の字下げ", en = "indent of first lines")
        double firstIndent) {

    SheetForm sheet() {
        List<Part> parts = new ArrayList<>(WrittenProfile.head(mark, title));
        List<ColumnForm> columns = List.of(
                new ColumnForm(speakerLabel, ColumnContent.SPEAKER, speakerWidth),
                new ColumnForm(textLabel, ColumnContent.TEXT, textWidth));
        parts.add(new ProceedingsPart(
                columns, false, headLines, repeatHead, blankLines, firstIndent, false, null, false, EntryLooks.USUAL));
        return new SheetForm(null, parts);
    }
}
