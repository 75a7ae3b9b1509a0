package io.github.kaigiroku.validation;

/** What a text of the record may hold: one line or paragraphs; and whether it must be there. */
enum TextKind {
    LINE(false, false),
    REQUIRED_LINE(true, false),
    PARAGRAPHS(false, true),
    REQUIRED_PARAGRAPHS(true, true);

    private final boolean required;
    private final boolean paragraphs;

    TextKind(boolean required, boolean paragraphs) {
        this.required = required;
        this.paragraphs = paragraphs;
    }

    static TextKind of(boolean required, boolean paragraphs) {
        if (paragraphs) {
            return required ? REQUIRED_PARAGRAPHS : PARAGRAPHS;
        }
        return required ? REQUIRED_LINE : LINE;
    }

    boolean isRequired() {
        return required;
    }

    boolean hasParagraphs() {
        return paragraphs;
    }
}
