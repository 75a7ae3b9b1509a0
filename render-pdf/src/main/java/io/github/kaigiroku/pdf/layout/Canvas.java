package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import io.github.kaigiroku.pdf.writer.Element;
import java.io.IOException;
import java.util.List;

/**
 * 紙面: what layout draws on, one page after the other. Places are in pt from the lower left corner of the paper; lines
 * follow each other at the sheet's pitch.
 */
public interface Canvas {

    /** The element that holds the whole document. */
    Element document();

    /**
     * Begins a sheet: the pages that follow are of its size and have its margins' texts.
     *
     * @param sheet the sheet
     */
    void startSheet(FormSheet sheet);

    /**
     * Completes the page; what is drawn next stands on a new one.
     *
     * @throws IOException when the file cannot be written
     */
    void endPage() throws IOException;

    /**
     * Draws text of the document.
     *
     * @param element what it belongs to
     * @param lines at least one line
     * @param face what they are drawn with
     * @param left the left edge of the lines
     * @param baseline the baseline of the first line
     */
    void text(Element element, List<ComposedLine> lines, Face face, double left, double baseline);

    /**
     * Draws text that repeats what was said before, and is not read out.
     *
     * @param lines at least one line
     * @param face what they are drawn with
     * @param left the left edge of the lines
     * @param baseline the baseline of the first line
     */
    void repetition(List<ComposedLine> lines, Face face, double left, double baseline);

    /** Draws a rule (罫線) from one place to another on the same page. */
    void rule(double fromX, double fromY, double toX, double toY);

    /**
     * Notes the room behind a printed signer's name (署名欄).
     *
     * @param name the name as printed
     * @param left the room's left edge
     * @param bottom its lower edge
     * @param right its right edge
     * @param top its upper edge
     */
    void signerRow(String name, double left, double bottom, double right, double top);

    /**
     * Adds an entry to the outline (しおり), below the last one of a lower level.
     *
     * @param level 1 for a form, 2 and more for what it holds
     * @param title the entry's text
     * @param top the height on the page it leads to
     */
    void bookmark(int level, String title, double top);
}
