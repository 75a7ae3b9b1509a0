package io.github.kaigiroku.pdf.typesetting;

/** How many characters may not start a line (禁則の強さ), as Word's options of the same names. */
public enum KinsokuLevel {
    /** 標準: small kana and ー may start a line. The official forms are set this way. */
    STANDARD,
    /** 高レベル: small kana and ー may not start a line either. */
    STRICT
}
