package io.github.kaigiroku.pdf;

/** 字形のない文字の扱い: what happens to a character that no font of the renderer has. */
public enum MissingGlyphs {
    /** エラー: no usable file is made; {@link MissingGlyphException} names every such character with its path. The default. */
    ERROR,

    /**
     * 〓（ゲタ）: the character is shown as 〓 and reported. The text read back from the PDF still has the character itself.
     */
    GETA
}
