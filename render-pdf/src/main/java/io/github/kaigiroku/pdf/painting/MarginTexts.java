package io.github.kaigiroku.pdf.painting;

import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.FormText;
import io.github.kaigiroku.form.MarginText;
import io.github.kaigiroku.pdf.layout.Face;
import io.github.kaigiroku.pdf.layout.TextSetter;
import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import io.github.kaigiroku.pdf.typesetting.Measure;
import io.github.kaigiroku.profile.FontRole;
import io.github.kaigiroku.profile.PageLayout;
import io.github.kaigiroku.profile.TextAlign;
import java.util.List;
import java.util.stream.Stream;

/** 欄外の文: the lines of header and footer on every page of a sheet, with the number of the page. They are not read out. */
public final class MarginTexts implements PageMark {

    /** ページ番号: the number of the page and how many there are, for documents whose profile does not place them. */
    public static final MarginText NUMBERS = new MarginText(
            TextAlign.CENTER,
            List.of(
                    new MarginText.Piece(MarginText.Kind.PAGE, new FormText("", "")),
                    new MarginText.Piece(MarginText.Kind.TEXT, new FormText("/", "options.pageNumbers")),
                    new MarginText.Piece(MarginText.Kind.PAGES, new FormText("", ""))));

    private static final double LARGEST = 10;
    /** From the baseline to the middle of a full-width character, in em. */
    private static final double MIDDLE = 0.38;

    private final TextSetter setter;
    private final PageLayout page;
    private final List<MarginText> header;
    private final List<MarginText> footer;

    /** The margins of a sheet. */
    public MarginTexts(TextSetter setter, FormSheet sheet, List<MarginText> footer) {
        this.setter = setter;
        this.page = sheet.page();
        this.header = sheet.header();
        this.footer = footer;
    }

    @Override
    public boolean countsPages() {
        return Stream.concat(header.stream(), footer.stream()).anyMatch(MarginText::countsPages);
    }

    @Override
    public void draw(Bytes content, TextPainter painter, int number, int pages) {
        Target target = new Target(content, painter, number, pages);
        draw(header, "Header", page.height() - page.top() / 2, target);
        draw(footer, "Footer", page.bottom() / 2, target);
    }

    private record Target(Bytes content, TextPainter painter, int number, int pages) {}

    private void draw(List<MarginText> lines, String kind, double middle, Target target) {
        if (lines.isEmpty()) {
            return;
        }
        Face face = new Face(FontRole.TEXT, Math.min(LARGEST, page.fontSize()), false);
        target.content.put("/Artifact<</Type/Pagination/Subtype/").put(kind).put(">>BDC\n");
        for (MarginText line : lines) {
            ComposedLine text = setter.line(new FormText(line.on(target.number, target.pages), path(line)));
            double width = text.width() * face.size() / Measure.EM;
            double left = left(line.align(), width);
            target.painter.draw(List.of(text), face, left, middle - MIDDLE * face.size(), 0);
        }
        target.content.put("EMC\n");
    }

    private double left(TextAlign align, double width) {
        return switch (align) {
            case START, SPREAD -> page.left();
            case CENTER -> (page.width() - width) / 2;
            case END -> page.width() - page.left() - width;
        };
    }

    private static String path(MarginText line) {
        return line.pieces().stream()
                .map(piece -> piece.text().path())
                .filter(path -> !path.isEmpty())
                .findFirst()
                .orElse("profile.page");
    }
}
