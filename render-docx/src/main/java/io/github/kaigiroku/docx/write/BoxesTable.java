package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormBoxes;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.PageLayout;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 決裁欄の表: labels in the upper row, empty boxes of a fixed height in the lower one. */
final class BoxesTable {

    private final XmlWriter xml;
    private final ParagraphWriter paragraphs;
    private final PageLayout page;
    private final Anchors anchors;
    private final ParagraphStart label;

    BoxesTable(XmlWriter xml, ParagraphWriter paragraphs, PageLayout page, SheetStyles styles, Anchors anchors) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.page = page;
        this.anchors = anchors;
        this.label = styles.of(FormStyle.TABLE_HEAD);
    }

    void write(FormBoxes boxes) throws IOException {
        List<Long> widths = Collections.nCopies(boxes.labels().size(), Math.round(boxes.boxWidth() * 20));
        byte[] cell = TableMarkup.cell(widths.get(0), "<w:vAlign w:val=\"center\"/>");
        // Labels are often as wide as their box.
        xml.markup(TableMarkup.start(TableKind.BOXES, true, boxes.align(), widths, 0));
        row(
                "<w:cantSplit/>" + TableMarkup.leastHeight(page.linePitch()),
                cell,
                boxes.labels(),
                anchors.added(boxes.key()));
        String height = Twips.of(boxes.boxHeight());
        row(
                "<w:cantSplit/><w:trHeight w:val=\"" + height + "\" w:hRule=\"exact\"/>",
                cell,
                Collections.nCopies(boxes.labels().size(), Paragraph.of("", boxes.key())),
                null);
        xml.markup(TableMarkup.TABLE_END);
    }

    private void row(String properties, byte[] cell, List<Paragraph> texts, @Nullable Anchor anchor)
            throws IOException {
        xml.markup(TableMarkup.row(properties));
        for (int i = 0; i < texts.size(); i++) {
            xml.markup(cell);
            paragraphs.cell(label, List.of(texts.get(i)), i == 0 ? anchor : null);
            paragraphs.endCell();
            xml.markup(TableMarkup.CELL_END);
        }
        paragraphs.endRow();
        xml.markup(TableMarkup.ROW_END);
    }
}
