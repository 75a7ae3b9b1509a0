package io.github.kaigiroku.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What PDFBox, which knows nothing of us, reads in a PDF: every glyph with its place and the content it is marked as. */
final class ReadBack {

    /**
     * A glyph: what it reads, where it stands in pt from the upper left corner, and its mark; -1 for artifacts.
     *
     * @param size the font size
     * @param inkLeft where what is drawn begins; where the glyph stands if nothing is
     * @param inkRight where it ends
     * @param inkTop where it is highest
     * @param inkBottom where it is lowest
     */
    record Glyph(
            String text,
            int page,
            float x,
            float y,
            float width,
            float size,
            float inkLeft,
            float inkRight,
            float inkTop,
            float inkBottom,
            int mark) {

        /** Whether it is drawn onto the glyph before it. */
        boolean isAccent() {
            return Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK;
        }
    }

    /** A rule, from its upper or left end to the other, in pt from the upper left corner. */
    record Rule(int page, float fromX, float fromY, float toX, float toY) {

        boolean isUpright() {
            return fromX == toX;
        }
    }

    /** What a glyph covers, in em from its origin. */
    private record Ink(float left, float right, float bottom, float top) {}

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> owners = new HashMap<>();
    private final List<StructureText> elements;
    private final int pages;

    private ReadBack(PDDocument document) throws IOException {
        pages = document.getNumberOfPages();
        new Reader().getText(document);
        elements = StructureText.of(document, glyphs, owners);
    }

    static ReadBack of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new ReadBack(document);
        } catch (IOException e) {
            throw new AssertionError("PDFBox cannot read the PDF", e);
        }
    }

    int pages() {
        return pages;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** The glyphs of the elements whose path begins so. */
    List<Glyph> glyphsOf(String path) {
        return glyphs.stream()
                .filter(glyph -> owners.getOrDefault(StructureText.key(glyph.page(), glyph.mark()), "")
                        .startsWith(path))
                .toList();
    }

    /** The rules of all forms. */
    List<Rule> rules() {
        return rules;
    }

    /** The elements of the structure that hold text or nothing, in their order. */
    List<StructureText> elements() {
        return elements;
    }

    /** What the elements say that hold text, in their order. */
    List<String> texts() {
        return elements.stream()
                .map(StructureText::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The text of a page, a line for every baseline of each column, in the order it was drawn. */
    List<String> lines(int page) {
        List<String> lines = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (glyph.page() != page) {
                continue;
            }
            boolean goesOn = last != null && last.mark() == glyph.mark() && last.y() == glyph.y();
            if (goesOn) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + glyph.text());
            } else {
                lines.add(glyph.text());
            }
            last = glyph;
        }
        return lines;
    }

    private final class Reader extends PDFTextStripper {

        private final Deque<Integer> marks = new ArrayDeque<>();
        private final Map<PDFont, Map<Integer, Ink>> inks = new HashMap<>();
        private float penX;
        private float penY;

        Reader() {
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
            addOperator(new PathOperator(this, OperatorName.MOVE_TO, this::move));
            addOperator(new PathOperator(this, OperatorName.LINE_TO, this::draw));
        }

        private void move(float x, float y) {
            penX = x;
            penY = getCurrentPage().getMediaBox().getHeight() - y;
        }

        private void draw(float x, float y) {
            float fromX = penX;
            float fromY = penY;
            move(x, y);
            rules.add(new Rule(
                    getCurrentPageNo(),
                    Math.min(fromX, penX),
                    Math.min(fromY, penY),
                    Math.max(fromX, penX),
                    Math.max(fromY, penY)));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            int inherited = marks.isEmpty() ? -1 : marks.element();
            marks.push(properties == null ? inherited : properties.getInt(COSName.MCID, inherited));
        }

        @Override
        public void endMarkedContentSequence() {
            marks.pop();
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            int mark = marks.isEmpty() ? -1 : marks.element();
            Ink ink = ink(text.getFont(), text.getCharacterCodes()[0]);
            glyphs.add(new Glyph(
                    text.getUnicode(),
                    getCurrentPageNo(),
                    text.getXDirAdj(),
                    text.getYDirAdj(),
                    text.getWidthDirAdj(),
                    text.getYScale(),
                    text.getXDirAdj() + text.getXScale() * ink.left(),
                    text.getXDirAdj() + text.getXScale() * ink.right(),
                    text.getYDirAdj() - text.getYScale() * ink.top(),
                    text.getYDirAdj() - text.getYScale() * ink.bottom(),
                    mark));
        }

        private Ink ink(PDFont font, int code) {
            return inks.computeIfAbsent(font, unseen -> new HashMap<>()).computeIfAbsent(code, unseen -> {
                try {
                    return ink((PDCIDFontType2) ((PDType0Font) font).getDescendantFont(), code);
                } catch (IOException e) {
                    throw new AssertionError("a glyph cannot be read: " + code, e);
                }
            });
        }

        private static Ink ink(PDCIDFontType2 font, int code) throws IOException {
            TrueTypeFont program = font.getTrueTypeFont();
            GlyphData glyph = program.getGlyph().getGlyph(font.codeToGID(code));
            float em = program.getUnitsPerEm();
            return glyph == null
                    ? new Ink(0, 0, 0, 0)
                    : new Ink(
                            glyph.getXMinimum() / em,
                            glyph.getXMaximum() / em,
                            glyph.getYMinimum() / em,
                            glyph.getYMaximum() / em);
        }
    }

    @FunctionalInterface
    private interface Step {
        void to(float x, float y);
    }

    private static final class PathOperator extends OperatorProcessor {

        private final String name;
        private final Step step;

        PathOperator(PDFStreamEngine engine, String name, Step step) {
            super(engine);
            this.name = name;
            this.step = step;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            step.to(((COSNumber) operands.get(0)).floatValue(), ((COSNumber) operands.get(1)).floatValue());
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
