package io.github.kaigiroku.form;

/**
 * 様式の文字列: a text that is printed, and where it came from.
 *
 * @param text the text, exactly as printed; empty when there is none
 * @param path where it came from, for errors: a path into the record such as {@code proceedings[3].speaker}, or into the
 *     profile such as {@code profile.sheets[0].parts[1].lines[0]}
 */
public record FormText(String text, String path) {

    /**
     * Whether there is nothing to print.
     *
     * @return true for the empty text
     */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
