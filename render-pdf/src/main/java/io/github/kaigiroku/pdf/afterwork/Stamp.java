package io.github.kaigiroku.pdf.afterwork;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import io.github.kaigiroku.pdf.PdfOptions;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 印: lines in a frame, put on pages of a finished PDF: 写, or 受付 with date and number.
 *
 * <p>A stamp is an incremental update: the bytes before it stay, with the signatures over them. It is an artifact, which
 * programs for the blind pass over, and its fonts are embedded, so PDF/A and PDF/UA are kept. Immutable and thread-safe;
 * equal input gives equal bytes.
 *
 * <pre>{@code
 * byte[] stamped = Stamp.of("受付", "令和６年５月２１日", "第123号").put(pdf, new Box(1, 150, 15, 40, 20));
 * }</pre>
 */
public final class Stamp {

    /** 写: a copy. */
    public static final Stamp COPY = of("写");

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final List<String> lines;
    private final PdfOptions options;

    private Stamp(List<String> lines, PdfOptions options) {
        this.lines = lines;
        this.options = options;
    }

    /**
     * A stamp of some lines, in the bundled fonts.
     *
     * @param lines from top to bottom, at least one
     * @return the stamp
     */
    public static Stamp of(String... lines) {
        if (lines.length == 0) {
            throw new IllegalArgumentException("a stamp has at least one line");
        }
        return new Stamp(List.of(lines), PdfOptions.defaults());
    }

    /**
     * The same stamp in other fonts.
     *
     * @param chosen whose fonts to take, and what it says of characters that no font has
     * @return the stamp
     */
    public Stamp with(PdfOptions chosen) {
        return new Stamp(lines, chosen);
    }

    /**
     * Stamps pages.
     *
     * @param pdf the whole file
     * @param boxes where, one for each impression
     * @return the stamped file
     * @throws AfterworkException when the file cannot be read or is encrypted, or has no such page
     * @throws io.github.kaigiroku.render.RenderException when no font has a character
     */
    public byte[] put(byte[] pdf, Box... boxes) {
        return put(Update.of(pdf, lines + List.of(boxes).toString()), List.of(boxes));
    }

    /**
     * Stamps every page in the same place.
     *
     * @param pdf the whole file
     * @param box where; its page does not matter
     * @return the stamped file
     * @throws AfterworkException when the file cannot be read or is encrypted
     * @throws io.github.kaigiroku.render.RenderException when no font has a character
     */
    public byte[] putOnEveryPage(byte[] pdf, Box box) {
        Update update = Update.of(pdf, lines + box.toString());
        int pages = update.reader().getNumberOfPages();
        return put(update, IntStream.rangeClosed(1, pages).mapToObj(box::on).toList());
    }

    private byte[] put(Update update, List<Box> boxes) {
        Lettering lettering = new Lettering(lines, options);
        try {
            for (Box box : boxes) {
                update.requirePage(box.page());
                draw(update, lettering, box);
            }
        } catch (IOException e) {
            throw Update.unreadable(e);
        }
        return update.finish();
    }

    private static void draw(Update update, Lettering lettering, Box box) throws IOException {
        Rectangle place = box.rectangle(update.reader());
        PdfContentByte page = update.stamper().getOverContent(box.page());
        page.beginMarkedContentSequence(ARTIFACT);
        lettering.draw(update.stamper(), page, place.getLeft(), place.getBottom(), box);
        page.endMarkedContentSequence();
    }
}
