package io.github.kaigiroku.pdf.afterwork;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.pdf.FinishedMinutes;
import io.github.kaigiroku.pdf.PdfRecords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class DossierTest {

    private static final byte[] MINUTES = FinishedMinutes.standard();

    @Test
    void conformingMaterialsLeaveTheMinutesArchivalAccessibleAndReadable() {
        byte[] material = FinishedMinutes.with(Remark.by("事務局", "資料の説明です。"));
        ReworkedPdf dossier = Dossier.empty()
                .append("資料1", "資料1　前回の会議録", material)
                .append("資料2", "資料2　前々回の会議録", material)
                .attach("資料3　予算書", "資料3.csv", "text/csv", "費目,額\n".getBytes(UTF_8))
                .around(MINUTES);
        assertThat(dossier.losses()).isEmpty();
        FinishedMinutes.assertConforms(dossier.bytes());
        assertThat(PdfRecords.read(dossier.bytes())).isEqualTo(PdfRecords.read(MINUTES));
        String each = FinishedMinutes.textOf(material);
        assertThat(FinishedMinutes.textOf(dossier.bytes())).isEqualTo(FinishedMinutes.textOf(MINUTES) + each + each);
    }

    @Test
    void appendedPagesHaveAnEntryInTheOutlineWithTheirOwnBelowItAndLabelsOfTheirMaterial() throws IOException {
        byte[] dossier = Dossier.empty()
                .append("資料1", "資料1　前回の会議録", MINUTES)
                .around(MINUTES)
                .bytes();
        try (PDDocument document = Loader.loadPDF(dossier)) {
            int own = document.getNumberOfPages() / 2;
            var last = document.getDocumentCatalog().getDocumentOutline().getLastChild();
            assertThat(last.getTitle()).isEqualTo("資料1　前回の会議録");
            assertThat(last.getFirstChild().getTitle()).isEqualTo(firstTitle(MINUTES));
            assertThat(document.getPages().indexOf(last.findDestinationPage(document)))
                    .isEqualTo(own);
            assertThat(document.getPages().indexOf(last.getFirstChild().findDestinationPage(document)))
                    .isEqualTo(own);
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[own])
                    .isEqualTo("資料1-1");
        }
    }

    @Test
    void whatIsAttachedToAMaterialStaysAttachedUnderItsLabel() throws IOException {
        byte[] dossier = Dossier.empty()
                .append("資料1", "前回", MINUTES)
                .attach("資料2", "資料2.txt", "text/plain", "本文".getBytes(UTF_8))
                .attach("資料3", "資料2.txt", "text/plain", "同名".getBytes(UTF_8))
                .around(MINUTES)
                .bytes();
        try (PDDocument document = Loader.loadPDF(dossier)) {
            var names = new TreeMap<>(
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames());
            assertThat(names.values())
                    .extracting(PDComplexFileSpecification::getFilename)
                    .containsExactlyInAnyOrder("record.json", "資料1-record.json", "資料2.txt", "資料2.txt");
            assertThat(names.get("資料2.txt").getEmbeddedFile().toByteArray()).isEqualTo("本文".getBytes(UTF_8));
            assertThat(names.get("資料2.txt (2)").getEmbeddedFile().toByteArray()).isEqualTo("同名".getBytes(UTF_8));
        }
        FinishedMinutes.assertConforms(dossier);
    }

    @Test
    void aMaterialThatDoesNotConformIsNamedAndTheDossierNoLongerClaimsWhatItIsNot() throws IOException {
        ReworkedPdf dossier = Dossier.empty().append("資料1", "図面.pdf", foreign()).around(MINUTES);
        assertThat(dossier.losses()).singleElement().asString().contains("図面.pdf", "PDF/A-3a + PDF/UA ではなくなりました");
        try (PDDocument document = Loader.loadPDF(dossier.bytes())) {
            assertThat(document.getDocumentCatalog().getMetadata().toByteArray())
                    .asString()
                    .doesNotContain("pdfaid:part>", "pdfuaid:part>");
        }
        assertThat(PdfRecords.read(dossier.bytes())).isEqualTo(PdfRecords.read(MINUTES));
    }

    @Test
    void minutesOfPart2StayArchivalWithMaterialsOfPart2AndLoseItByPart3AndByAnyAttachment() throws IOException {
        byte[] minutes = FinishedMinutes.withoutAttachments();
        ReworkedPdf dossier = Dossier.empty().append("資料1", "前回の会議録", minutes).around(minutes);
        assertThat(dossier.losses()).isEmpty();
        FinishedMinutes.assertConformsToPart2(dossier.bytes());
        assertThat(xmp(dossier.bytes())).contains("pdfaid:part>2<");

        ReworkedPdf later = Dossier.empty().append("資料1", "第3部.pdf", MINUTES).around(minutes);
        assertThat(later.losses()).singleElement().asString().contains("第3部.pdf", "PDF/A-2a");
        ReworkedPdf attached = Dossier.empty()
                .attach("資料1", "資料1.csv", "text/csv", "費目,額\n".getBytes(UTF_8))
                .around(minutes);
        assertThat(attached.losses()).singleElement().asString().contains("資料1.csv", "PDF/A-2a");
        assertThat(List.of(xmp(later.bytes()), xmp(attached.bytes())))
                .allSatisfy(
                        xmp -> assertThat(xmp).doesNotContain("pdfaid:part>").contains("pdfuaid:part>"));
    }

    private static String xmp(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
        }
    }

    @Test
    void joiningSignedMinutesTellsThatTheSignatureIsGone() {
        byte[] signed = Signature.builder("青葉", OffsetDateTime.now(ZoneOffset.UTC))
                .build()
                .sign(MINUTES, new Keys().signer("青葉"));
        assertThat(Dossier.empty().append("資料1", "前回", MINUTES).around(signed).losses())
                .anyMatch(loss -> loss.japanese().contains("電子署名"));
    }

    @Test
    void equalInputGivesEqualBytes() {
        Dossier dossier =
                Dossier.empty().append("資料1", "前回", MINUTES).attach("資料2", "a.txt", "text/plain", new byte[9]);
        assertThat(dossier.around(MINUTES).bytes())
                .isEqualTo(dossier.around(MINUTES).bytes());
    }

    @Test
    void otherInputHasAnotherIdentifier() throws IOException {
        byte[] material = FinishedMinutes.with(Remark.by("事務局", "資料の説明です。"));
        List<Dossier> dossiers = List.of(
                Dossier.empty(),
                Dossier.empty().append("資料1", "前回", MINUTES),
                Dossier.empty().append("資料2", "前回", MINUTES),
                Dossier.empty().append("資料1", "前回", material),
                Dossier.empty().attach("資料1", "a.txt", "text/plain", new byte[9]),
                Dossier.empty().attach("資料1", "a.txt", "text/plain", new byte[8]));
        Set<String> seen = new HashSet<>();
        for (Dossier dossier : dossiers) {
            try (PDDocument document = Loader.loadPDF(dossier.around(MINUTES).bytes())) {
                seen.add(document.getDocument().getDocumentID().get(1).toString());
            }
        }
        assertThat(seen).hasSameSizeAs(dossiers);
    }

    @Test
    void oneMaterialWithAProfileForColourStandsInForGreyAndTwoDifferentOnesCostTheArchive() throws IOException {
        byte[] red = coloured(1.0);
        byte[] blue = coloured(2.2);
        ReworkedPdf one = Dossier.empty()
                .append("資料1", "図面", red)
                .append("資料2", "同じ色の図面", red)
                .around(MINUTES);
        assertThat(one.losses()).isEmpty();
        FinishedMinutes.assertConforms(one.bytes());
        assertThat(intents(one.bytes())).isEqualTo(1);

        ReworkedPdf two = Dossier.empty()
                .append("資料1", "図面", red)
                .append("資料2", "写真", blue)
                .around(MINUTES);
        assertThat(two.losses()).singleElement().asString().contains("出力インテント", "PDF/A ではなくなりました");
        try (PDDocument document = Loader.loadPDF(two.bytes())) {
            assertThat(document.getDocumentCatalog().getMetadata().toByteArray())
                    .asString()
                    .doesNotContain("pdfaid:part>")
                    .contains("pdfuaid:part>");
        }
        assertThat(PdfRecords.read(two.bytes())).isEqualTo(PdfRecords.read(MINUTES));
    }

    private static int intents(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog().getOutputIntents().size();
        }
    }

    /** A conforming file whose colours are those of a matrix profile of some gamma. */
    private static byte[] coloured(double gamma) throws IOException {
        try (PDDocument document = Loader.loadPDF(MINUTES)) {
            PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(RgbProfile.of(gamma)));
            intent.setInfo("RGB");
            intent.setOutputConditionIdentifier("RGB");
            document.getDocumentCatalog().setOutputIntents(List.of(intent));
            document.setDocumentId(1L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aMaterialThatIsEncryptedOrNoPdfIsNamed() {
        byte[] locked = Protection.password("a", "b", Set.of()).protect(MINUTES).bytes();
        assertThatThrownBy(
                        () -> Dossier.empty().append("資料1", "鍵付き.pdf", locked).around(MINUTES))
                .isInstanceOf(AfterworkException.class)
                .hasMessageContaining("鍵付き.pdf");
        assertThatThrownBy(() ->
                        Dossier.empty().append("資料1", "壊れ.pdf", new byte[100]).around(MINUTES))
                .isInstanceOf(AfterworkException.class)
                .hasMessageContaining("壊れ.pdf");
    }

    private static String firstTitle(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog()
                    .getDocumentOutline()
                    .getFirstChild()
                    .getTitle();
        }
    }

    private static byte[] foreign() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
