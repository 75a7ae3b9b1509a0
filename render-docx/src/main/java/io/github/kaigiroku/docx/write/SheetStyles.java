package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.EntryKind;
import io.github.kaigiroku.profile.PageLayout;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** 様式の書式: how the paragraphs of a sheet begin, by style. Thread-safe. */
final class SheetStyles {

    private final double em;
    private final double firstIndent;
    private final Looks looks;
    private final Map<FormStyle, ParagraphStart> open = new EnumMap<>(FormStyle.class);
    private final Map<FormStyle, ParagraphStart> closed = new EnumMap<>(FormStyle.class);
    private final ParagraphStart keeping;
    private final ParagraphStart keepingClosed;

    /**
     * The styles of a sheet.
     *
     * @param styled the page that the document's styles follow
     * @param page the page of the sheet
     * @param firstIndent how far the styles indent first lines, in em
     */
    SheetStyles(PageLayout styled, PageLayout page, double firstIndent) {
        this.em = page.fontSize();
        this.firstIndent = firstIndent;
        this.looks = new Looks(styled, page);
        for (FormStyle style : FormStyle.values()) {
            open.put(style, ParagraphStart.of(style, false, false, this));
            closed.put(style, ParagraphStart.of(style, true, false, this));
        }
        this.keeping = ParagraphStart.of(FormStyle.SPEAKER, false, true, this);
        this.keepingClosed = ParagraphStart.of(FormStyle.SPEAKER, true, true, this);
    }

    double em() {
        return em;
    }

    double firstIndent() {
        return firstIndent;
    }

    Looks looks() {
        return looks;
    }

    ParagraphStart of(FormStyle style) {
        return Objects.requireNonNull(open.get(style));
    }

    /** The style of an entry's text. */
    ParagraphStart text(EntryKind kind, boolean isClosed) {
        FormStyle style = FormStyle.of(kind);
        return isClosed ? closed(style) : of(style);
    }

    /**
     * The style of what stands beside an entry's text. Headings keep with what follows by their style; Word does so with
     * a row only when all its cells say it.
     */
    ParagraphStart beside(EntryKind kind, boolean isClosed) {
        if (!keepsNext(kind)) {
            return isClosed ? closed(FormStyle.SPEAKER) : of(FormStyle.SPEAKER);
        }
        return isClosed ? keepingClosed : keeping;
    }

    private static boolean keepsNext(EntryKind kind) {
        FormStyle style = FormStyle.of(kind);
        return style == FormStyle.AGENDA_HEADING || style == FormStyle.AGENDA_SUBHEADING;
    }

    private ParagraphStart closed(FormStyle style) {
        return Objects.requireNonNull(closed.get(style));
    }
}
