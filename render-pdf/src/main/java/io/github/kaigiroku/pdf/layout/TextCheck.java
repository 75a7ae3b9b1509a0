package io.github.kaigiroku.pdf.layout;

/** 文字の検査: looks at every text before it is laid out. */
@FunctionalInterface
public interface TextCheck {

    /**
     * Checks that a text can be shown.
     *
     * @param text the text
     * @param path where it came from
     * @throws io.github.kaigiroku.render.RenderException when it cannot be shown completely
     */
    void check(String text, String path);
}
