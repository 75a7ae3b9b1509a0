package io.github.kaigiroku.pdf.font;

import io.github.kaigiroku.problem.Message;

/**
 * フォントを使えない: a font file is broken, of a kind that cannot be embedded, or must not be embedded by its licence
 * bits. Carries the font's name and what to do about it.
 */
public final class FontFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String font;

    @SuppressWarnings("serial") // problems are read by people, not sent between machines
    private final Message problem;

    FontFormatException(String font, String japanese, String english) {
        super(font + ": " + japanese + " / " + english);
        this.font = font;
        this.problem = new Message(japanese, english);
    }

    /**
     * Which font it is.
     *
     * @return the name given when the font was opened, usually a file name
     */
    public String font() {
        return font;
    }

    /**
     * What is wrong and what to do.
     *
     * @return the message in both languages, without the font's name
     */
    public Message problem() {
        return problem;
    }
}
