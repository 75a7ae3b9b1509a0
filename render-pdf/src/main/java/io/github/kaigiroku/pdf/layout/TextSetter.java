package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.FormText;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.TextPiece;
import io.github.kaigiroku.pdf.typesetting.Advances;
import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import io.github.kaigiroku.pdf.typesetting.GlyphRun;
import io.github.kaigiroku.pdf.typesetting.Graphemes;
import io.github.kaigiroku.pdf.typesetting.KinsokuLevel;
import io.github.kaigiroku.pdf.typesetting.LabelParts;
import io.github.kaigiroku.pdf.typesetting.LabelSpreader;
import io.github.kaigiroku.pdf.typesetting.LineComposer;
import io.github.kaigiroku.pdf.typesetting.Measure;
import io.github.kaigiroku.pdf.typesetting.Ornament;
import io.github.kaigiroku.pdf.typesetting.Span;
import io.github.kaigiroku.profile.FontRole;
import io.github.kaigiroku.profile.TextAlign;
import io.github.kaigiroku.profile.TextLook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** 組版の窓口: turns the texts of a form into lines, and reports characters that cannot be shown, or not as written. For one
 * thread. */
public final class TextSetter {

    private static final int UNLIMITED = Integer.MAX_VALUE / 2;

    private final Map<FontRole, LineComposer> composers = new EnumMap<>(FontRole.class);
    private final Map<FontRole, LabelSpreader> spreaders = new EnumMap<>(FontRole.class);
    private final TextCheck check;

    /** A setter for the fonts of each role and one kinsoku level. */
    public TextSetter(Function<FontRole, ? extends Advances> advances, KinsokuLevel level, TextCheck check) {
        for (FontRole role : FontRole.values()) {
            composers.put(role, new LineComposer(advances.apply(role), level));
            spreaders.put(role, new LabelSpreader(advances.apply(role), level));
        }
        this.check = check;
    }

    /** A text in a single line, however long. */
    public ComposedLine line(FormText text) {
        ComposedLine line = composer(FontRole.TEXT)
                .compose(text.text(), List.of(), Measure.of(UNLIMITED))
                .get(0);
        tellInexact(line.run(), 0, text.text().length(), text.path());
        return line;
    }

    private LineComposer composer(FontRole role) {
        return Objects.requireNonNull(composers.get(role));
    }

    /**
     * A paragraph in lines.
     *
     * @param width the room in thousandths of an em
     * @param em one em of the page in pt
     */
    SetText set(Paragraph paragraph, int width, double em) {
        TextLook look = paragraph.look();
        double size = look.size() == 0 ? em : look.size();
        Face face = new Face(look.font(), size, look.bold());
        double scale = em / size;
        int room = size == em ? width : (int) Math.max(Measure.EM, Math.floor(width * scale));
        List<ComposedLine> lines = lines(paragraph, room, scale);
        if (!lines.isEmpty() && !lines.get(0).run().isExact()) {
            tellInexact(lines.get(0).run(), paragraph);
        }
        return new SetText(lines, face, SignerName.in(paragraph, room * size / Measure.EM));
    }

    private void tellInexact(GlyphRun run, Paragraph paragraph) {
        int start = 0;
        for (TextPiece piece : paragraph.pieces()) {
            int end = start + piece.text().length();
            tellInexact(run, start, end, piece.path());
            start = end;
        }
    }

    /** Tells of the glyphs that begin between two indices. */
    private void tellInexact(GlyphRun run, int start, int end, String path) {
        int told = start;
        for (int at = 0; at < end && !run.isExact(); at = run.next(at)) {
            if (at >= start && run.isStandIn(at)) {
                check.missing(run, at, path);
            }
            if (at >= told && run.isApproximate(at)) {
                told = Graphemes.end(run.text(), at);
                check.approximate(run.text().substring(at, told), path);
            }
        }
    }

    private List<ComposedLine> lines(Paragraph paragraph, int width, double scale) {
        FontRole role = paragraph.look().font();
        if (paragraph.align() == TextAlign.SPREAD) {
            String text = paragraph.text();
            return text.isEmpty()
                    ? List.of()
                    : Objects.requireNonNull(spreaders.get(role)).spread(text, width);
        }
        String text = paragraph.text();
        List<Span> whole = unbreakable(paragraph);
        Measure measure = measure(paragraph, width, scale);
        return switch (paragraph.align()) {
            case START, SPREAD -> filled(composer(role), text, whole, measure);
            case CENTER -> moved(composer(role).composeRagged(text, whole, measure), width, 2);
            case END -> moved(composer(role).composeRagged(text, whole, measure), width, 1);
        };
    }

    private static List<ComposedLine> filled(LineComposer composer, String text, List<Span> whole, Measure measure) {
        List<ComposedLine> lines = composer.compose(text, whole, measure);
        return lines.size() > 1 && Ornament.is(text)
                ? Ornament.line(lines, measure.firstIndent(), measure.width())
                : lines;
    }

    private static List<ComposedLine> moved(List<ComposedLine> lines, int width, int share) {
        return lines.stream()
                .map(line -> line.movedBy(Math.max(0, width - line.indent() - line.width()) / share))
                .toList();
    }

    /** A speaker's label: broken where a reader expects it. */
    SetText label(Paragraph paragraph, int width, double em) {
        SetText text = set(paragraph, width, em);
        if (text.size() < 2 || paragraph.align() == TextAlign.SPREAD) {
            return text;
        }
        double scale = em / text.face().size();
        int room = (int) Math.max(Measure.EM, Math.floor(width * scale));
        List<ComposedLine> lines = composer(paragraph.look().font())
                .composeRagged(paragraph.text(), LabelParts.of(paragraph.text()), measure(paragraph, room, scale));
        return switch (paragraph.align()) {
            case START, SPREAD -> new SetText(lines, text.face());
            case CENTER -> new SetText(moved(lines, room, 2), text.face());
            case END -> new SetText(moved(lines, room, 1), text.face());
        };
    }

    /** A text in the middle of the given width; a long one is set narrower or wrapped. */
    SetText centred(Paragraph text, int width, double em) {
        if (text.text().isEmpty()) {
            return new SetText(List.of(), new Face(text.look().font(), em, false));
        }
        SetText lines = set(text.aligned(TextAlign.CENTER), width, em);
        return lines.size() > 1 ? set(text.aligned(TextAlign.SPREAD), width, em) : lines;
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

    private static Measure measure(Paragraph paragraph, int width, double scale) {
        // However a paragraph is indented, half of the line is left for its text.
        int most = width / 2;
        return new Measure(
                width,
                Math.min(most, thousandths(paragraph.firstIndent() * scale)),
                Math.min(most, thousandths(paragraph.restIndent() * scale)),
                tabStops(paragraph.tabStops(), scale));
    }

    private static List<Integer> tabStops(List<Double> stops, double scale) {
        return stops.isEmpty()
                ? List.of()
                : stops.stream().map(stop -> thousandths(stop * scale)).toList();
    }

    private static int thousandths(double ems) {
        return (int) Math.round(ems * Measure.EM);
    }
}
