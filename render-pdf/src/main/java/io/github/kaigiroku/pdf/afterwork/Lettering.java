package io.github.kaigiroku.pdf.afterwork;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfImportedPage;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormLines;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.pdf.PdfConformance;
import io.github.kaigiroku.pdf.PdfOptions;
import io.github.kaigiroku.pdf.PdfRenderer;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.profile.PageLayout;
import io.github.kaigiroku.profile.PaperSize;
import io.github.kaigiroku.profile.TextAlign;
import io.github.kaigiroku.profile.TextLook;
import io.github.kaigiroku.profile.TextRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * 枠の文字: a few lines in a frame, for stamps and shown signatures. They are set by the renderer on a page as large as the
 * box, so that they have its fonts, embedded as PDF/A asks: OpenPDF 2.0.5 embeds fonts with a CIDSet that fails it.
 */
final class Lettering {

    /** From one line to the next, in em. */
    private static final double PITCH = 1.25;

    /** Between the frame and the text, in em. */
    private static final double PADDING = 0.5;

    private static final double MAX_PT = 24;
    private static final double FRAME_PT = 0.75;
    private static final double EM_OF_LATIN = 0.5;
    private static final int FIRST_WIDE = 0x1100;

    private final List<String> lines;
    private final PdfOptions options;

    /**
     * Lines to be shown in boxes.
     *
     * @param lines at least one
     * @param options which fonts to take, and what happens to characters that none has
     */
    Lettering(List<String> lines, PdfOptions options) {
        this.lines = List.copyOf(lines);
        this.options = options.toBuilder()
                .conformance(PdfConformance.PLAIN)
                .attachmentName(null)
                .pageNumbers(false)
                .watermark(null)
                .build();
    }

    /**
     * Draws the lines in a frame.
     *
     * @param canvas where to, in the coordinates of {@code left} and {@code bottom}
     */
    void draw(PdfStamper stamper, PdfContentByte canvas, double left, double bottom, Box box) throws IOException {
        PdfImportedPage page = stamper.getImportedPage(new PdfReader(rendered(box)), 1);
        canvas.addTemplate(page, (float) left, (float) bottom);
        canvas.setLineWidth((float) FRAME_PT);
        double inset = FRAME_PT / 2;
        canvas.rectangle(
                (float) (left + inset), (float) (bottom + inset), (float) (points(box.width()) - FRAME_PT), (float)
                        (points(box.height()) - FRAME_PT));
        canvas.stroke();
    }

    private byte[] rendered(Box box) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(options).render(document(box), out);
        return out.toByteArray();
    }

    private FormDocument document(Box box) {
        PageLayout page = page(box);
        FormProfile profile = FormProfiles.standard().withPages(any -> page);
        List<Paragraph> paragraphs = lines.stream()
                .map(line -> Paragraph.of(line, "afterwork.lines").styled(TextAlign.CENTER, TextLook.TEXT))
                .toList();
        FormLines block = new FormLines("lines", TextRole.TEXT, 0, paragraphs);
        FormSheet sheet = new FormSheet(page, List.of(), List.of(), List.of(block));
        return new FormDocument(lines.get(0), null, profile, List.of(sheet), out -> {});
    }

    /** The font is as large as the longest line and the number of lines allow. */
    private PageLayout page(Box box) {
        double width = points(box.width());
        double height = points(box.height());
        double longest = lines.stream().mapToDouble(Lettering::ems).max().orElse(1);
        double size = Math.min(MAX_PT, width / (longest + 2 * PADDING));
        size = Math.min(size, height / (lines.size() * PITCH + PADDING));
        double pitch = size * PITCH;
        PageLayout usual = FormProfiles.standard().page();
        return new PageLayout(
                new PaperSize(box.width(), box.height()),
                false,
                (height - pitch * lines.size()) / 2,
                size * PADDING / 2,
                usual.fontName(),
                null,
                null,
                size,
                pitch,
                lines.size(),
                0,
                List.of(),
                List.of());
    }

    private static double ems(String line) {
        return line.codePoints()
                .mapToDouble(c -> c < FIRST_WIDE ? EM_OF_LATIN : 1)
                .sum();
    }

    static double points(double mm) {
        return mm * 72 / 25.4;
    }
}
