package io.github.kaigiroku.batch.output;

/** 出力形式: what can be made of a record. */
public enum Format {
    /** Word 文書. */
    DOCX(".docx"),

    /** PDF. */
    PDF(".pdf"),

    /** ウェブ版, an HTML page. */
    HTML(".html"),

    /** テキスト. */
    TEXT(".txt");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /**
     * 拡張子: how names of its files end.
     *
     * @return the dot and the extension in small letters
     */
    public String extension() {
        return extension;
    }
}
