package io.github.kaigiroku.commandline;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** ページの絵: what a PDF looks like, as somebody else's program draws it. */
final class PagePictures {

    private static final int DOTS_PER_INCH = 96;

    private PagePictures() {}

    /** A PNG for each page. */
    static List<byte[]> of(byte[] pdf) throws IOException {
        System.setProperty(
                "java.awt.headless", "true"); // a clerk's session has a screen, a server none: the same for both
        ImageIO.setUseCache(false);
        List<byte[]> pictures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var pages = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pictures.add(png(pages.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY)));
            }
        }
        return pictures;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
