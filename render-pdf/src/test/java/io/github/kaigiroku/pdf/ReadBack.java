package io.github.kaigiroku.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What PDFBox, which knows nothing of us, reads in a PDF: every glyph with its place and the content it is marked as. */
final class ReadBack {

    /** A glyph: what it reads, where it stands in pt from the upper left corner, and its mark; -1 for artifacts. */
    record Glyph(String text, int page, float x, float y, float width, int mark) {}

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<StructureText> elements;
    private final int pages;

    private ReadBack(PDDocument document) throws IOException {
        pages = document.getNumberOfPages();
        new Reader().getText(document);
        elements = StructureText.of(document, glyphs);
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

    /** The elements of the structure that hold text or nothing, in their order. */
    List<StructureText> elements() {
        return elements;
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

        Reader() {
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
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
            glyphs.add(new Glyph(
                    text.getUnicode(),
                    getCurrentPageNo(),
                    text.getXDirAdj(),
                    text.getYDirAdj(),
                    text.getWidthDirAdj(),
                    mark));
        }
    }
}
