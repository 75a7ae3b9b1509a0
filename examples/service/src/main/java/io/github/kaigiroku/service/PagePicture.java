package io.github.kaigiroku.service;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * ページの絵: what a page of a PDF looks like, for browsers that show no PDF inside a page, as those of phones.
 *
 * @param png the picture
 * @param pages how many pages the PDF has
 */
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
record PagePicture(byte[] png, int pages) {

    private static final int DOTS_PER_INCH = 96;

    /**
     * Draws one page.
     *
     * @param page from 1
     * @throws NotThereException when the PDF has no such page
     */
    static PagePicture of(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            if (page < 1 || page > pages) {
                throw NotThereException.page(page, pages);
            }
            return new PagePicture(
                    png(new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY)), pages);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) { // the other kind keeps its bytes in a file
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }
}
