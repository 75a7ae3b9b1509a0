package io.github.kaigiroku.docx;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.profile.FormProfile;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 出力の設定: what may vary from one Word document to another beside the city's forms. Immutable and thread-safe.
 *
 * @param embedRecord 会議録の埋め込み: whether the record's JSON and the profile travel inside the document, so that
 *     {@code DocxRecords} gives the record back. Leave it out of documents that are published when the record holds more
 *     than the forms print
 * @param fontName 書体: the name of the font to use instead of the profile's; null to use the profile's
 * @param created 作成日時 of the document's properties, in Japanese standard time; null to use the day and time of the
 *     meeting
 */
public record DocxOptions(
        boolean embedRecord,
        @Nullable String fontName,
        @Nullable LocalDateTime created) {

    private static final DocxOptions STANDARD = new DocxOptions(true, null, null);

    /**
     * 標準の設定: embeds the record, uses the profile's font and the meeting's date.
     *
     * @return the options
     */
    public static DocxOptions standard() {
        return STANDARD;
    }

    /**
     * These options with or without the record inside the document.
     *
     * @param embed whether to embed it
     * @return new options
     */
    public DocxOptions withEmbeddedRecord(boolean embed) {
        return new DocxOptions(embed, fontName, created);
    }

    /**
     * These options with another font.
     *
     * @param name the font's name as Word shows it, such as ＭＳ 明朝 or BIZ UD明朝 Medium
     * @return new options
     */
    public DocxOptions withFontName(String name) {
        return new DocxOptions(embedRecord, name, created);
    }

    /**
     * These options with a date for the document's properties.
     *
     * @param dateTime the date and time in Japanese standard time
     * @return new options
     */
    public DocxOptions withCreated(LocalDateTime dateTime) {
        return new DocxOptions(embedRecord, fontName, dateTime);
    }

    FormDocument applyTo(FormDocument document) {
        if (fontName == null) {
            return document;
        }
        String font = fontName;
        var sheets = document.sheets().stream()
                .map(sheet ->
                        new FormSheet(sheet.page().withFont(font), sheet.header(), sheet.footer(), sheet.blocks()))
                .toList();
        FormProfile profile = document.profile().withPages(page -> page.withFont(font));
        return new FormDocument(document.title(), document.heldAt(), profile, sheets, document.record());
    }
}
