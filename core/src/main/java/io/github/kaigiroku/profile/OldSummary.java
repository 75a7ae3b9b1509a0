package io.github.kaigiroku.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 版 1.0 の様式第１号. */
record OldSummary(
        @Setting(ja = "様式番号", en = "mark above the form") @Nullable String mark,

        @Setting(ja = "表題", en = "title") @Nullable String title,

        @Setting(ja = "項目名の幅", en = "width of the labels", least = 1)
        double labelWidth,

        @Setting(ja = "内容の幅", en = "width of the contents", least = 1)
        double textWidth,

        @Setting(ja = "行", en = "rows", required = true) List<OldRow> rows) {

    SheetForm sheet() {
        List<Part> parts = new ArrayList<>(WrittenProfile.head(mark, title));
        parts.add(new RowsPart(
                labelWidth, textWidth, false, rows.stream().map(OldRow::form).toList()));
        return new SheetForm(null, parts);
    }
}
