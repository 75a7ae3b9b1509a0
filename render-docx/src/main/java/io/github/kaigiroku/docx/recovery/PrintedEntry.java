package io.github.kaigiroku.docx.recovery;

/**
 * 印字された一件.
 *
 * @param style the name of the style its text begins with
 * @param speaker the speaker's label; empty when there is none
 * @param text its paragraphs, separated by line feeds
 */
record PrintedEntry(String style, String speaker, String text) {

    String key() {
        return OriginalForms.key(speaker, text);
    }

    boolean isBlank() {
        return speaker.isBlank() && text.isBlank();
    }
}
