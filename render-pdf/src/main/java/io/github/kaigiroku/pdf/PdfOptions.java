package io.github.kaigiroku.pdf;

import io.github.kaigiroku.pdf.typesetting.KinsokuLevel;
import io.github.kaigiroku.profile.FontRole;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * PDF の設定: how a {@link PdfRenderer} makes its files. Immutable and thread-safe.
 *
 * <pre>{@code
 * PdfOptions options = PdfOptions.defaults().toBuilder().pageNumbers(true).watermark("案").build();
 * }</pre>
 */
public final class PdfOptions {

    private static final PdfOptions DEFAULTS = new Builder().build();

    private final List<FontSource> fonts;
    private final Map<FontRole, List<FontSource>> roleFonts;
    private final MissingGlyphs missingGlyphs;
    private final PdfConformance conformance;
    private final boolean strictKinsoku;
    private final boolean pageNumbers;
    private final @Nullable String watermark;
    private final int compressionLevel;
    private final @Nullable String attachmentName;
    private final @Nullable String title;
    private final @Nullable OffsetDateTime created;
    private final @Nullable OffsetDateTime modified;

    private PdfOptions(Builder builder) {
        fonts = builder.fonts;
        roleFonts = Map.copyOf(builder.roleFonts);
        missingGlyphs = builder.missingGlyphs;
        conformance = builder.conformance;
        strictKinsoku = builder.strictKinsoku;
        pageNumbers = builder.pageNumbers;
        watermark = builder.watermark;
        compressionLevel = builder.compressionLevel;
        attachmentName = builder.attachmentName;
        title = builder.title;
        created = builder.created;
        modified = builder.modified;
    }

    /**
     * {@return the usual settings: the bundled fonts, PDF/A-3a with PDF/UA-1, the record attached as {@code record.json},
     * no page numbers, no watermark}
     */
    public static PdfOptions defaults() {
        return DEFAULTS;
    }

    /** {@return a builder that starts from these settings} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** {@return フォント: the fonts to print with, at least one; every character is shown by the first one that has it} */
    public List<FontSource> fonts() {
        return fonts;
    }

    /**
     * {@return 役割ごとの書体: the fonts for roles that have their own; a role without takes {@link #fonts()}, behind BIZ
     * UDGothic where the profile names a gothic font for it and the first of those fonts is the bundled one}
     */
    public Map<FontRole, List<FontSource>> roleFonts() {
        return roleFonts;
    }

    /** {@return 字形のない文字の扱い: what happens to a character that no font has} */
    public MissingGlyphs missingGlyphs() {
        return missingGlyphs;
    }

    /** {@return 適合規格: which rules the files follow} */
    public PdfConformance conformance() {
        return conformance;
    }

    /** {@return 禁則の強さ: whether small kana and ー may not start a line either, as in Word's strict setting} */
    public boolean strictKinsoku() {
        return strictKinsoku;
    }

    /** {@return ページ番号: whether each page shows its number and how many there are, such as 2/5} */
    public boolean pageNumbers() {
        return pageNumbers;
    }

    /** {@return 透かし: a word in light grey behind every page, such as 案 or 写; null for none} */
    public @Nullable String watermark() {
        return watermark;
    }

    /** {@return 圧縮の強さ: from 0 (none, for looking into the file) to 9, as in {@link Deflater}} */
    public int compressionLevel() {
        return compressionLevel;
    }

    /**
     * {@return 添付の名前: what the record's JSON is called inside the file; null when it is not attached, as never in
     * files of {@link PdfConformance#ARCHIVAL_2A}}
     */
    public @Nullable String attachmentName() {
        return attachmentName;
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

    KinsokuLevel kinsoku() {
        return strictKinsoku ? KinsokuLevel.STRICT : KinsokuLevel.STANDARD;
    }

    /** 設定の組立て: changes settings one by one; every setter returns this builder. For one thread. */
    public static final class Builder {

        private static final int DEFAULT_LEVEL = 1;

        private List<FontSource> fonts = List.of(FontSource.bundled(), FontSource.bundledFallback());
        private final Map<FontRole, List<FontSource>> roleFonts = new EnumMap<>(FontRole.class);
        private MissingGlyphs missingGlyphs = MissingGlyphs.ERROR;
        private PdfConformance conformance = PdfConformance.ARCHIVAL;
        private boolean strictKinsoku;
        private boolean pageNumbers;
        private @Nullable String watermark;
        private int compressionLevel = DEFAULT_LEVEL;
        private @Nullable String attachmentName = "record.json";
        private @Nullable String title;
        private @Nullable OffsetDateTime created;
        private @Nullable OffsetDateTime modified;

        private Builder() {}

        private Builder(PdfOptions from) {
            fonts = from.fonts;
            roleFonts.putAll(from.roleFonts);
            missingGlyphs = from.missingGlyphs;
            conformance = from.conformance;
            strictKinsoku = from.strictKinsoku;
            pageNumbers = from.pageNumbers;
            watermark = from.watermark;
            compressionLevel = from.compressionLevel;
            attachmentName = from.attachmentName;
            title = from.title;
            created = from.created;
            modified = from.modified;
        }

        /**
         * Sets the {@linkplain PdfOptions#fonts() fonts}.
         *
         * @param sources at least one, the preferred one first
         * @throws IllegalArgumentException when there is none
         */
        public Builder fonts(FontSource... sources) {
            return fonts(List.of(sources));
        }

        /**
         * Sets the {@linkplain PdfOptions#fonts() fonts}.
         *
         * @param sources at least one, the preferred one first
         * @throws IllegalArgumentException when there is none
         */
        public Builder fonts(List<FontSource> sources) {
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("at least one font is needed");
            }
            fonts = List.copyOf(sources);
            return this;
        }

        /**
         * Sets the {@linkplain PdfOptions#roleFonts() fonts of one role}.
         *
         * @param role what they are for
         * @param sources the preferred one first; none to take the usual fonts again
         */
        public Builder fonts(FontRole role, FontSource... sources) {
            if (sources.length == 0) {
                roleFonts.remove(role);
            } else {
                roleFonts.put(role, List.of(sources));
            }
            return this;
        }

        /** Sets what happens to {@linkplain PdfOptions#missingGlyphs() characters without a glyph}. */
        public Builder missingGlyphs(MissingGlyphs policy) {
            missingGlyphs = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /** Sets the {@linkplain PdfOptions#conformance() rules} to follow. */
        public Builder conformance(PdfConformance rules) {
            conformance = Objects.requireNonNull(rules, "rules");
            return this;
        }

        /** Sets {@linkplain PdfOptions#strictKinsoku() strict kinsoku}, or standard kinsoku again. */
        public Builder strictKinsoku(boolean strict) {
            strictKinsoku = strict;
            return this;
        }

        /** Sets whether {@linkplain PdfOptions#pageNumbers() pages are numbered}. */
        public Builder pageNumbers(boolean shown) {
            pageNumbers = shown;
            return this;
        }

        /** Sets the {@linkplain PdfOptions#watermark() watermark}; null or empty for none. */
        public Builder watermark(@Nullable String word) {
            watermark = word == null || word.isEmpty() ? null : word;
            return this;
        }

        /**
         * Sets the {@linkplain PdfOptions#compressionLevel() compression level}.
         *
         * @param level 0 to 9
         * @throws IllegalArgumentException when the level is out of range
         */
        public Builder compressionLevel(int level) {
            if (level < Deflater.NO_COMPRESSION || level > Deflater.BEST_COMPRESSION) {
                throw new IllegalArgumentException("the compression level is 0 to 9, not " + level);
            }
            compressionLevel = level;
            return this;
        }

        /** Attaches the record under {@linkplain PdfOptions#attachmentName() a file name}, or not at all for null. */
        public Builder attachmentName(@Nullable String name) {
            attachmentName = name;
            return this;
        }

        /** Sets the {@linkplain PdfOptions#title() title}; null to take the form document's. */
        public Builder title(@Nullable String text) {
            title = text;
            return this;
        }

        /** Sets the {@linkplain PdfOptions#created() date of creation}; null to take the opening of the meeting. */
        public Builder created(@Nullable OffsetDateTime date) {
            created = date;
            return this;
        }

        /** Sets the {@linkplain PdfOptions#modified() date of the last change}; null to take the date of creation. */
        public Builder modified(@Nullable OffsetDateTime date) {
            modified = date;
            return this;
        }

        /** {@return the settings, complete} */
        public PdfOptions build() {
            return new PdfOptions(this);
        }
    }
}
