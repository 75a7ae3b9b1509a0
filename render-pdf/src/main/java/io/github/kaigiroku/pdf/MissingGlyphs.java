package io.github.kaigiroku.pdf;

/** 字形のない文字の扱い: what happens to a character that no font of the renderer has. */
public enum MissingGlyphs {
    /** エラー: nothing is rendered; the exception names the character, its code point and its path. The default. */
    ERROR,

    /**
     * 〓（ゲタ）: the character is shown as 〓 and reported. The text read back from the PDF still has the character itself.
     */
    GETA
}
