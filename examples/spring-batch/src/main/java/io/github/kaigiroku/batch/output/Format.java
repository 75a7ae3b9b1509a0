package io.github.kaigiroku.batch.output;

import java.util.Locale;

/** 出力形式: what can be made of a record. */
public enum Format {
    /** Word 文書. */
    DOCX,

    /** PDF. */
    PDF;

    /**
     * 拡張子: how names of its files end.
     *
     * @return the dot and the extension in small letters
     */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
