package io.github.kaigiroku.internal.shape;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writes the tables of all keys on the pages about the record, and holds them to the records. */
@Tag("written")
class RecordPageTest {

    @Test
    void theEnglishPageListsEveryComponent() throws IOException {
        var page = new WrittenFile("docs/record.md");
        page.holds(RecordPage.of(page.text(), RecordPage.Language.ENGLISH));
    }

    @Test
    void theJapanesePageListsEveryComponent() throws IOException {
        var page = new WrittenFile("docs/record.ja.md");
        page.holds(RecordPage.of(page.text(), RecordPage.Language.JAPANESE));
    }
}
