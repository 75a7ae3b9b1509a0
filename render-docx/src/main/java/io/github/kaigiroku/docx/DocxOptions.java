package io.github.kaigiroku.docx;

import io.github.kaigiroku.docx.write.FileProperties;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.FormText;
import io.github.kaigiroku.form.MarginText;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.TextAlign;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Word 文書の設定: how a {@link DocxRenderer} makes its files. Immutable and thread-safe.
 *
 * <pre>{@code
 * DocxOptions options = DocxOptions.defaults().toBuilder().pageNumbers(true).watermark("案").build();
 * }</pre>
 */
public final class DocxOptions {

    private static final DocxOptions DEFAULTS = new Builder().build();
    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);
    private static final MarginText NUMBERS = numbers();

    private final boolean embedRecord;
    private final @Nullable String fontName;
    private final boolean pageNumbers;
    private final @Nullable String watermark;
    private final @Nullable String title;
    private final @Nullable OffsetDateTime created;
    private final @Nullable OffsetDateTime modified;

    private DocxOptions(Builder builder) {
        embedRecord = builder.embedRecord;
        fontName = builder.fontName;
        pageNumbers = builder.pageNumbers;
        watermark = builder.watermark;
        title = builder.title;
        created = builder.created;
        modified = builder.modified;
    }

    /** {@return the usual settings: the record embedded, the profile's font, no page numbers, no watermark} */
    public static DocxOptions defaults() {
        return DEFAULTS;
    }

    /** {@return a builder that starts from these settings} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * {@return 会議録の埋め込み: whether the record's JSON and the profile travel inside the document, so that {@link
     * DocxRecords} gives the record back. Leave it out of documents that are published when the record holds more than the
     * forms print}
     */
    public boolean embedRecord() {
        return embedRecord;
    }

    /** {@return 書体: the font's name as Word shows it, such as BIZ UD明朝 Medium; null to use the profile's} */
    public @Nullable String fontName() {
        return fontName;
    }

    /** {@return ページ番号: whether each page shows its number and how many there are where the profile has no footer} */
    public boolean pageNumbers() {
        return pageNumbers;
    }

    /** {@return 透かし: a word in light grey behind every page, such as 案 or 写; null for none} */
    public @Nullable String watermark() {
        return watermark;
    }

    /** {@return 表題: the title in the document's properties; null to take the form document's} */
    public @Nullable String title() {
        return title;
    }

    /** {@return 作成日時 in the document's properties; null to take the opening of the meeting} */
    public @Nullable OffsetDateTime created() {
        return created;
    }

    /** {@return 更新日時 in the document's properties; null to take the date of creation} */
    public @Nullable OffsetDateTime modified() {
        return modified;
    }

    FormDocument applyTo(FormDocument document) {
        if (fontName == null && !pageNumbers) {
            return document;
        }
        List<FormSheet> sheets = document.sheets().stream().map(this::applyTo).toList();
        String font = fontName;
        FormProfile profile =
                font == null ? document.profile() : document.profile().withPages(page -> page.withFont(font));
        return new FormDocument(document.title(), document.heldAt(), profile, sheets, document.record());
    }

    private FormSheet applyTo(FormSheet sheet) {
        List<MarginText> footer = pageNumbers && sheet.footer().isEmpty() ? List.of(NUMBERS) : sheet.footer();
        var page = fontName == null ? sheet.page() : sheet.page().withFont(fontName);
        return new FormSheet(page, sheet.header(), footer, sheet.blocks());
    }

    FileProperties properties(FormDocument document) {
        LocalDateTime heldAt = document.heldAt();
        OffsetDateTime opening = heldAt == null ? null : heldAt.atOffset(JAPAN);
        OffsetDateTime first = created == null ? opening : created;
        return new FileProperties(title == null ? document.title() : title, first, modified == null ? first : modified);
    }

    private static MarginText numbers() {
        var nothing = new FormText("", "options.pageNumbers");
        return new MarginText(
                TextAlign.CENTER,
                List.of(
                        new MarginText.Piece(MarginText.Kind.PAGE, nothing),
                        new MarginText.Piece(MarginText.Kind.TEXT, new FormText("/", "options.pageNumbers")),
                        new MarginText.Piece(MarginText.Kind.PAGES, nothing)));
    }

    /** 設定の組立て: changes settings one by one; every setter returns this builder. For one thread. */
    public static final class Builder {

        private boolean embedRecord = true;
        private @Nullable String fontName;
        private boolean pageNumbers;
        private @Nullable String watermark;
        private @Nullable String title;
        private @Nullable OffsetDateTime created;
        private @Nullable OffsetDateTime modified;

        private Builder() {}

        private Builder(DocxOptions from) {
            embedRecord = from.embedRecord;
            fontName = from.fontName;
            pageNumbers = from.pageNumbers;
            watermark = from.watermark;
            title = from.title;
            created = from.created;
            modified = from.modified;
        }

        /** Sets whether {@linkplain DocxOptions#embedRecord() the record travels inside}. */
        public Builder embedRecord(boolean embed) {
            embedRecord = embed;
            return this;
        }

        /** Sets the {@linkplain DocxOptions#fontName() font}; null to use the profile's. */
        public Builder fontName(@Nullable String name) {
            fontName = name;
            return this;
        }

        /** Sets whether {@linkplain DocxOptions#pageNumbers() pages are numbered}. */
        public Builder pageNumbers(boolean shown) {
            pageNumbers = shown;
            return this;
        }

        /** Sets the {@linkplain DocxOptions#watermark() watermark}; null or empty for none. */
        public Builder watermark(@Nullable String word) {
            watermark = word == null || word.isEmpty() ? null : word;
            return this;
        }

        /** Sets the {@linkplain DocxOptions#title() title}; null to take the form document's. */
        public Builder title(@Nullable String text) {
            title = text;
            return this;
        }

        /** Sets the {@linkplain DocxOptions#created() date of creation}; null to take the opening of the meeting. */
        public Builder created(@Nullable OffsetDateTime date) {
            created = date;
            return this;
        }

        /** Sets the {@linkplain DocxOptions#modified() date of the last change}; null to take the date of creation. */
        public Builder modified(@Nullable OffsetDateTime date) {
            modified = date;
            return this;
        }

        /** {@return the settings, complete} */
        public DocxOptions build() {
            return new DocxOptions(this);
        }
    }
}
