package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.FormText;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.TextPiece;
import io.github.kaigiroku.pdf.typesetting.Advances;
import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import io.github.kaigiroku.pdf.typesetting.KinsokuLevel;
import io.github.kaigiroku.pdf.typesetting.LabelSpreader;
import io.github.kaigiroku.pdf.typesetting.LineComposer;
import io.github.kaigiroku.pdf.typesetting.Measure;
import io.github.kaigiroku.pdf.typesetting.Span;
import java.util.ArrayList;
import java.util.List;

/** 組版の窓口: turns the texts of a form into lines, after a check that they can be shown. For one thread. */
public final class TextSetter {

    private static final int UNLIMITED = Integer.MAX_VALUE / 2;

    private final LineComposer composer;
    private final LabelSpreader spreader;
    private final TextCheck check;

    /** A setter for one font and one kinsoku level. */
    public TextSetter(Advances advances, KinsokuLevel level, TextCheck check) {
        this.composer = new LineComposer(advances, level);
        this.spreader = new LabelSpreader(advances, level);
        this.check = check;
    }

    /** A text in a single line, however long. */
    public ComposedLine line(FormText text) {
        return lines(text, UNLIMITED).get(0);
    }

    /** A text in lines of the given width. */
    List<ComposedLine> lines(FormText text, int width) {
        check.check(text.text(), text.path());
        return composer.compose(text.text(), List.of(), Measure.of(width));
    }

    /** A paragraph in lines of the given width. */
    List<ComposedLine> lines(Paragraph paragraph, int width) {
        paragraph.pieces().forEach(piece -> check.check(piece.text(), piece.path()));
        return composer.compose(paragraph.text(), unbreakable(paragraph), measure(paragraph, width));
    }

    /** A label spread over the given width (均等割付). */
    List<ComposedLine> label(FormText label, int width) {
        check.check(label.text(), label.path());
        return label.isEmpty() ? List.of() : spreader.spread(label.text(), width);
    }

    /** A text in the middle of the given width; a long one is set narrower or wrapped. */
    List<ComposedLine> centred(FormText text, int width) {
        List<ComposedLine> lines = lines(text, width);
        if (lines.size() > 1) {
            return label(text, width);
        }
        ComposedLine line = lines.get(0);
        return text.isEmpty() ? List.of() : List.of(line.movedBy((width - line.width()) / 2));
    }

    private static List<Span> unbreakable(Paragraph paragraph) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (TextPiece piece : paragraph.pieces()) {
            int end = start + piece.text().length();
            if (piece.unbreakable() && end > start) {
                spans.add(new Span(start, end));
            }
            start = end;
        }
        return spans;
    }

    private static Measure measure(Paragraph paragraph, int width) {
        // However a paragraph is indented, half of the line is left for its text.
        int most = width / 2;
        return new Measure(
                width,
                Math.min(most, thousandths(paragraph.firstIndent())),
                Math.min(most, thousandths(paragraph.restIndent())),
                paragraph.tabStops().stream().map(TextSetter::thousandths).toList());
    }

    private static int thousandths(double ems) {
        return (int) Math.round(ems * Measure.EM);
    }
}
