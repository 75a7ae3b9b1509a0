package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.EntryKind;

/**
 * 一件の書式: how the paragraphs of an entry begin, in the column of speakers and in that of the text.
 *
 * @param speaker the label of who speaks
 * @param text what was said
 */
record EntryParagraphs(ParagraphStart speaker, ParagraphStart text) {

    private static final String KEEP_NEXT = "<w:keepNext/>";

    static EntryParagraphs of(EntryKind kind, boolean closed, double firstIndent, double em) {
        FormStyle style = FormStyle.of(kind);
        return new EntryParagraphs(
                new ParagraphStart(id(FormStyle.SPEAKER, closed), keepsNext(kind) ? KEEP_NEXT : "", 0, em),
                new ParagraphStart(id(style, closed), "", style.indented() ? firstIndent : 0, em));
    }

    /** The style of headings keeps them with what follows; Word does so with a row only when all its cells say it. */
    private static boolean keepsNext(EntryKind kind) {
        return switch (kind) {
            case HEADING, SUBHEADING -> true;
            case REMARK, NARRATION, DECISION, VOTE, RECESS, CLOSING -> false;
        };
    }

    private static String id(FormStyle style, boolean closed) {
        return closed ? style.closedId() : style.id();
    }
}
