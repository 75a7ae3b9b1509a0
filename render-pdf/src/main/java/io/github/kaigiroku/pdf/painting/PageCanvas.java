package io.github.kaigiroku.pdf.painting;

import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.pdf.layout.Canvas;
import io.github.kaigiroku.pdf.layout.Face;
import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.truetype.DocumentFonts;
import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import io.github.kaigiroku.pdf.writer.Bookmarks;
import io.github.kaigiroku.pdf.writer.Element;
import io.github.kaigiroku.pdf.writer.PdfFile;
import io.github.kaigiroku.pdf.writer.SignerRows;
import io.github.kaigiroku.pdf.writer.Structure;
import io.github.kaigiroku.pdf.writer.Untagged;
import io.github.kaigiroku.profile.FontRole;
import io.github.kaigiroku.profile.PageLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** PDF の紙面: draws the pages of one document into a file. For one thread. */
public final class PageCanvas implements Canvas {

    /** A hairline in Word's tables: half a point. */
    private static final double RULE_WIDTH = 0.5;

    private final PdfFile file;
    private final Structure structure;
    private final Function<FormSheet, List<PageMark>> marks;
    private final Bookmarks bookmarks;
    private final SignerRows signers;
    private final Bytes content = new Bytes(16 * 1024);
    private final Bytes rules = new Bytes(512);
    private final Function<FontRole, Glyphs> glyphs;
    private final DocumentFonts fonts;
    private final TextPainter painter;
    /** What waits for the number of the last page. */
    private final List<Late> late = new ArrayList<>();

    private PageLayout page;
    private List<PageMark> onEveryPage = List.of();
    private boolean started;
    private int pages;

    /**
     * A canvas for one document.
     *
     * @param structure what text belongs to
     * @param page the page of the first sheet
     * @param glyphs the glyphs for each role
     * @param marks what stands on every page of a sheet besides the form, drawn before it
     */
    public PageCanvas(
            PdfFile file,
            PageLayout page,
            Function<FontRole, Glyphs> glyphs,
            DocumentFonts fonts,
            Structure structure,
            Bookmarks bookmarks,
            SignerRows signers,
            Function<FormSheet, List<PageMark>> marks) {
        this.file = file;
        this.page = page;
        this.structure = structure;
        this.bookmarks = bookmarks;
        this.signers = signers;
        this.marks = marks;
        this.glyphs = glyphs;
        this.fonts = fonts;
        this.painter = new TextPainter(glyphs, fonts, content);
    }

    @Override
    public Element document() {
        return structure.document();
    }

    @Override
    public void startSheet(FormSheet sheet) {
        page = sheet.page();
        onEveryPage = marks.apply(sheet);
    }

    @Override
    public void text(Element element, List<ComposedLine> lines, Face face, double left, double baseline) {
        begin(element);
        draw(lines, face, left, baseline);
        end(element);
    }

    @Override
    public void repetition(List<ComposedLine> lines, Face face, double left, double baseline) {
        start();
        content.put("/Artifact BMC\n");
        draw(lines, face, left, baseline);
        content.put("EMC\n");
    }

    @Override
    public void rule(double fromX, double fromY, double toX, double toY) {
        rules.put(fromX).put(' ').put(fromY).put(" m ");
        rules.put(toX).put(' ').put(toY).put(" l\n");
    }

    @Override
    public void signerRow(String name, double left, double bottom, double right, double top) {
        signers.add(name, file.page(), left, bottom, right, top);
    }

    @Override
    public void bookmark(int level, String title, double top) {
        bookmarks.add(level, title, file.page(), top);
    }

    @Override
    public void endPage() throws IOException {
        start();
        drawRules();
        file.endPage(content, lateStream(), structure.endPage(), page.width(), page.height());
        content.clear();
        started = false;
    }

    /**
     * Draws what could not be drawn before the last page was known.
     *
     * @throws IOException when the file cannot be written
     */
    public void finish() throws IOException {
        Bytes stream = new Bytes(256);
        TextPainter latePainter = new TextPainter(glyphs, fonts, stream);
        for (Late page : late) {
            stream.clear();
            latePainter.forgetState();
            stream.put("q\n");
            page.marks().forEach(mark -> mark.draw(stream, latePainter, page.number(), pages));
            file.writeStream(page.stream(), "", stream.put("Q\n"));
        }
    }

    /** The object of a stream to come before the page's own; {@link PdfFile#NONE} where nothing waits. */
    private int lateStream() {
        List<PageMark> waiting =
                onEveryPage.stream().filter(PageMark::countsPages).toList();
        if (waiting.isEmpty()) {
            return PdfFile.NONE;
        }
        int stream = file.reserve();
        late.add(new Late(stream, pages, waiting));
        return stream;
    }

    private record Late(int stream, int number, List<PageMark> marks) {}

    /** How many pages were begun. */
    public int pages() {
        return pages;
    }

    private void start() {
        if (started) {
            return;
        }
        started = true;
        pages++;
        structure.startPage(file.page());
        painter.forgetState();
        for (PageMark mark : onEveryPage) {
            if (!mark.countsPages()) {
                mark.draw(content, painter, pages, 0);
            }
        }
    }

    private void begin(Element element) {
        start();
        int mark = element.mark();
        if (mark != Untagged.NO_MARK) {
            content.put('/').put(element.tag().type()).put("<</MCID ").put(mark).put(">>BDC\n");
        }
    }

    private void end(Element element) {
        if (element != Untagged.NONE) {
            content.put("EMC\n");
        }
    }

    private void draw(List<ComposedLine> lines, Face face, double left, double baseline) {
        painter.draw(lines, face, left, baseline, page.linePitch());
    }

    private void drawRules() {
        if (rules.size() > 0) {
            content.put("/Artifact BMC\n").put(RULE_WIDTH).put(" w\n");
            content.put(rules.array(), rules.size()).put("S\nEMC\n");
            rules.clear();
        }
    }
}
