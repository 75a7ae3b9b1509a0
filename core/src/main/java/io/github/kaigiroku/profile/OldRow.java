package io.github.kaigiroku.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 版 1.0 の行. */
record OldRow(
        @Setting(ja = "項目名", en = "label", required = true, printed = true)
        String label,

        @Setting(ja = "何を書く行か", en = "what the row shows", required = true)
        RowContent content,

        @Setting(ja = "最小の高さ", en = "least height in lines") double leastLines,

        @Setting(ja = "空欄のとき", en = "what an empty row shows", required = true)
        WhenEmpty whenEmpty,

        @Setting(ja = "空欄の文言", en = "the word for an empty row") @Nullable String emptyWord) {

    RowForm form() {
        return new RowForm(
                List.of(Pattern.literal(label)),
                TextAlign.SPREAD,
                content,
                List.of(),
                null,
                RowForm.USUAL_COLUMNS,
                null,
                leastLines,
                whenEmpty,
                emptyWord);
    }
}
