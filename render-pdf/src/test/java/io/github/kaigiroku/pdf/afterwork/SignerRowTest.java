package io.github.kaigiroku.pdf.afterwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.pdf.FinishedMinutes;
import io.github.kaigiroku.pdf.PdfRecords;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class SignerRowTest {

    private static final Keys KEYS = new Keys();
    private final OffsetDateTime at = OffsetDateTime.now(ZoneOffset.UTC);

    @Test
    void threeSignersSignInThreeRowsEachBehindTheOwnName() throws IOException {
        byte[] minutes = FinishedMinutes.withSigners("議長　浅瀬 保", "二番　岸辺 みどり", "五番　苫屋 一郎");
        byte[] signed = minutes;
        for (String name : List.of("議長　浅瀬 保", "岸辺みどり", "苫屋 一郎")) {
            signed = signature(name).inRow("電子署名 " + name).build().sign(signed, KEYS.signer(name));
        }

        assertThat(Dss.judge(signed, KEYS)).hasSize(3).allMatch(verdict -> verdict.contains("TOTAL_PASSED"));
        FinishedMinutes.assertConforms(signed);
        assertThat(PdfRecords.read(signed)).isEqualTo(PdfRecords.read(minutes));
        try (PDDocument document = Loader.loadPDF(signed)) {
            var page = document.getPage(document.getNumberOfPages() - 1);
            List<PDAnnotation> boxes = page.getAnnotations();
            List<String> printed = List.of("浅瀬 保", "岸辺 みどり", "苫屋 一郎");
            assertThat(boxes).hasSize(3);
            for (int i = 0; i < boxes.size(); i++) {
                TextPosition end = end(document, printed.get(i));
                var box = boxes.get(i).getRectangle();
                float baseline = page.getMediaBox().getHeight() - end.getYDirAdj();
                assertThat(box.getLowerLeftX()).isGreaterThan(end.getXDirAdj() + end.getWidthDirAdj());
                assertThat(baseline).isBetween(box.getLowerLeftY(), box.getUpperRightY());
            }
        }
    }

    @Test
    void aSignerWithoutARowIsTold() {
        byte[] minutes = FinishedMinutes.standard();
        assertThatThrownBy(() -> signature("青葉 一郎").inRow().build().sign(minutes, KEYS.signer("青葉 一郎")))
                .isInstanceOf(AfterworkException.class)
                .hasMessageContainingAll("青葉 一郎", "署名欄", "{signer}");
    }

    private Signature.Builder signature(String name) {
        return Signature.builder(name, at);
    }

    /** The last character of a text on the last page, as another program finds it. */
    private static TextPosition end(PDDocument document, String text) throws IOException {
        List<TextPosition> ends = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String line, List<TextPosition> positions) {
                if (line.endsWith(text)) {
                    ends.add(positions.get(positions.size() - 1));
                }
            }
        };
        stripper.setStartPage(document.getNumberOfPages());
        stripper.getText(document);
        assertThat(ends).as(text).isNotEmpty();
        return ends.get(ends.size() - 1);
    }
}
