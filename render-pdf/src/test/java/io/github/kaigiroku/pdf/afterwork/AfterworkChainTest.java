package io.github.kaigiroku.pdf.afterwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kaigiroku.pdf.FinishedMinutes;
import io.github.kaigiroku.pdf.PdfRecords;
import io.github.kaigiroku.pdf.Programs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done to finished minutes one after the other, as an office does it. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class AfterworkChainTest {

    private static final Keys KEYS = new Keys();
    private static final byte[] MINUTES = FinishedMinutes.withSigners("議長　浅瀬 保", "二番　岸辺 みどり", "五番　苫屋 一郎");
    private static final Box UPPER_RIGHT = new Box(1, 160, 8, 30, 12);
    private final OffsetDateTime at = OffsetDateTime.now(ZoneOffset.UTC);

    @Test
    void aDossierIsStampedAndSignedByThreeInTheirRowsAndStampedAgain() {
        byte[] dossier = Dossier.empty()
                .append("資料1", "前回の会議録", FinishedMinutes.standard())
                .around(MINUTES)
                .bytes();
        byte[] signed = Stamp.of("受付", "第12号").putOnEveryPage(dossier, UPPER_RIGHT);
        for (String name : List.of("浅瀬 保", "岸辺 みどり", "苫屋 一郎")) {
            signed = Signature.builder(name, at)
                    .inRow("電子署名", name)
                    .timeStamps(name.equals("岸辺 みどり") ? KEYS.timeStamps() : null)
                    .build()
                    .sign(signed, KEYS.signer(name));
        }
        byte[] copy = Stamp.COPY.putOnEveryPage(signed, new Box(1, 10, 8, 12, 12));
        assertThat(copy).startsWith(signed).startsWith(dossier);
        assertThat(Dss.judge(copy, KEYS))
                .containsExactly(
                        "PAdES-BASELINE-B TOTAL_PASSED",
                        "PAdES-BASELINE-T TOTAL_PASSED",
                        "PAdES-BASELINE-B TOTAL_PASSED");
        FinishedMinutes.assertConforms(copy);
        assertThat(PdfRecords.readAll(copy)).containsExactly(PdfRecords.read(MINUTES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--linearize", "--object-streams=generate", "--object-streams=disable"})
    void whatAnotherProgramSavedIsStampedAndSigned(String option, @TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("minutes.pdf"), MINUTES);
        Path saved = folder.resolve("saved.pdf");
        Programs.output(folder, "qpdf", "--newline-before-endstream", option, file.toString(), saved.toString());
        byte[] stamped = Stamp.COPY.putOnEveryPage(Files.readAllBytes(saved), UPPER_RIGHT);
        byte[] signed = Signature.builder("浅瀬 保", at).inRow("電子署名").build().sign(stamped, KEYS.signer("浅瀬 保"));
        assertThat(Dss.judge(signed, KEYS)).containsExactly("PAdES-BASELINE-B TOTAL_PASSED");
        FinishedMinutes.assertConforms(signed);
        assertThat(PdfRecords.read(signed)).isEqualTo(PdfRecords.read(MINUTES));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aStampOnATurnedOrCutPageStandsWhereItIsSeen(int rotation) throws IOException {
        byte[] stamped = Stamp.of("受付").put(turned(rotation), new Box(1, 20, 30, 30, 12));
        try (PDDocument document = Loader.loadPDF(stamped)) {
            List<TextPosition> drawn = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    drawn.add(text);
                }
            }.getText(document);
            assertThat(drawn).hasSize(2);
            assertThat(drawn.get(0).getXDirAdj()).isBetween(mm(20), mm(50));
            assertThat(drawn.get(0).getYDirAdj()).isBetween(mm(30), mm(42));
            assertThat(drawn.get(0).getDir()).isCloseTo(rotation, within(0.1f));
        }
    }

    private static float mm(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    /** A page as a scanner leaves it: turned, and cut off a larger sheet. */
    private static byte[] turned(int rotation) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(-30, -20, 700, 900));
            page.setCropBox(new PDRectangle(40, 50, 500, 700));
            page.setRotation(rotation);
            document.addPage(page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
