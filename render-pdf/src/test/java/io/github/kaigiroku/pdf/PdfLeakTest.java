package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.publication.LeakCheck;
import io.github.kaigiroku.publication.LeakFinding;
import io.github.kaigiroku.publication.LeakKind;
import io.github.kaigiroku.publication.LeakPlace;
import io.github.kaigiroku.publication.LeakReport;
import io.github.kaigiroku.publication.PublicCopy;
import io.github.kaigiroku.publication.PublicationPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every place where a PDF can hide what must not be published. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class PdfLeakTest {

    private static final String SECRET = "申請者の住所は千鳥町一丁目";
    private static final LeakCheck CHECK = LeakCheck.of(List.of(SECRET));
    private static final byte[] CLEAN = Samples.render(Samples.standard(Samples.library()));

    private interface Hiding {
        void in(PDDocument pdf) throws IOException;
    }

    /** One file, and where the secret is in it. */
    private static final class Case {
        private final String name;
        private final LeakPlace place;
        private final byte[] file;

        Case(String name, LeakPlace place, byte[] file) {
            this.name = name;
            this.place = place;
            this.file = file;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> hidingPlaces() {
        return Stream.of(
                made("text", LeakPlace.TEXT, pdf -> shown(pdf, content -> {})),
                made(
                        "invisible text",
                        LeakPlace.TEXT,
                        pdf -> shown(pdf, c -> c.setRenderingMode(RenderingMode.NEITHER))),
                made("white text", LeakPlace.TEXT, pdf -> shown(pdf, content -> content.setNonStrokingColor(1f))),
                made("text beside the page", LeakPlace.TEXT, pdf -> shown(pdf, c -> c.newLineAtOffset(5000, 5000))),
                made("text under a box", LeakPlace.TEXT, PdfLeakTest::underABox),
                made("text in a form object", LeakPlace.TEXT, PdfLeakTest::inAFormObject),
                new Case("a page that no tree holds", LeakPlace.EARLIER_REVISION, lostPage()),
                made(
                        "a title",
                        LeakPlace.METADATA,
                        pdf -> pdf.getDocumentInformation().setTitle(SECRET)),
                made("XMP", LeakPlace.METADATA, PdfLeakTest::inXmp),
                made("alternative text", LeakPlace.ALTERNATIVE_TEXT, pdf -> structure(pdf, "Alt")),
                made("text to be read aloud", LeakPlace.ALTERNATIVE_TEXT, pdf -> structure(pdf, "ActualText")),
                made("a note", LeakPlace.COMMENT, PdfLeakTest::inANote),
                made("a field", LeakPlace.TEXT, PdfLeakTest::inAField),
                made(
                        "an attached text",
                        LeakPlace.ATTACHMENT,
                        pdf -> attached(pdf, "a.txt", SECRET.getBytes(StandardCharsets.UTF_8))),
                made(
                        "an attached PDF",
                        LeakPlace.ATTACHMENT,
                        pdf -> attached(pdf, "a.pdf", changed(p -> shown(p, c -> {})))),
                made(
                        "the name of an attachment",
                        LeakPlace.FILE_NAME,
                        pdf -> attached(pdf, SECRET + ".txt", new byte[] {'a'})),
                made(
                        "a key of the catalogue",
                        LeakPlace.OTHER,
                        pdf -> pdf.getDocumentCatalog()
                                .getCOSObject()
                                .setString(COSName.getPDFName("PieceInfo"), "\u7533" + SECRET.substring(1))),
                made(
                        "the name of a key",
                        LeakPlace.OTHER,
                        pdf -> pdf.getDocumentCatalog()
                                .getCOSObject()
                                .setString(COSName.getPDFName("SecretKeyTanaka"), SECRET)),
                new Case("a comment behind the end", LeakPlace.OTHER, behind("%" + SECRET)),
                new Case("a string of a trailer", LeakPlace.OTHER, behind("trailer<</A<" + hex(SECRET) + ">>>")),
                new Case("an earlier revision", LeakPlace.EARLIER_REVISION, earlierRevision()),
                new Case(
                        "a record that was attached when its pages were taken out",
                        LeakPlace.ATTACHMENT,
                        fewerPages()));
    }

    @ParameterizedTest
    @MethodSource("hidingPlaces")
    void aSecretIsFoundWhereverItHides(Case hidden) {
        LeakReport report = CHECK.check(hidden.file);

        assertThat(report.isClean()).isFalse();
        assertThat(report.findings())
                .filteredOn(finding -> finding.kind() == LeakKind.LEAK)
                .extracting(LeakFinding::place)
                .contains(hidden.place);
        assertThat(report.findings().toString()).contains("公開用の写し（PublicCopy）から", "Make the file anew");
    }

    @Test
    void aFileWithoutTheSecretIsClean() {
        assertThat(CHECK.check(CLEAN).findings()).isEmpty();
        assertThat(CHECK.check(changed(pdf -> {})).findings()).isEmpty();
    }

    @Test
    void shortNamesInEveryFileByChanceAreNoLeak() {
        LeakReport report = LeakCheck.of(List.of("No", "cP", "Pg", "Li", "Span", "Adobe", "rdf"))
                .check(CLEAN);

        assertThat(report.isClean()).as(report.toString()).isTrue();
    }

    @Test
    void aSecretOverSeveralLinesIsFound() {
        String longSecret = "申請者の住所は千鳥町一丁目の角にある青い屋根の家であると、担当が口頭で説明し、委員は書き留めないこととした。";
        MeetingRecord record = Samples.withProceedings(new Narration("前置きである。" + longSecret + "以上である。", false));

        LeakReport report = LeakCheck.of(List.of(longSecret)).check(Samples.render(Samples.standard(record)));
        assertThat(report.findings()).extracting(LeakFinding::place).contains(LeakPlace.TEXT, LeakPlace.ATTACHMENT);
        assertThat(report.findings().get(0).message().japanese()).contains("申請者の住所は");
    }

    @Test
    void whatCannotBeReadIsAFinding() {
        byte[] image = changed(pdf -> {
            COSStream picture = pdf.getDocument().createCOSStream();
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            try (var out = picture.createOutputStream()) {
                out.write(new byte[16]);
            }
            pdf.getPage(0).getResources().getCOSObject().setItem(COSName.getPDFName("Picture"), picture);
        });
        byte[] encrypted = changed(pdf -> pdf.protect(new StandardProtectionPolicy("a", "", new AccessPermission())));
        byte[] cut = Arrays.copyOf(CLEAN, 40);
        byte[] attachedImage = changed(pdf -> attached(pdf, "a.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1}));

        for (byte[] file : List.of(image, encrypted, cut, attachedImage)) {
            assertThat(CHECK.check(file).findings())
                    .extracting(LeakFinding::kind)
                    .contains(LeakKind.UNREADABLE);
            assertThat(CHECK.check(file).isClean()).isFalse();
        }
    }

    @Test
    void theWholeRecordIsFoundInTheFileOfTheWholeRecordAndNotInThatOfItsPublicCopy() {
        MeetingRecord whole = withClosedParts(Samples.library(), 0);
        for (var policy : List.of(PublicationPolicy.standard(), PublicationPolicy.anonymous())) {
            LeakCheck check = LeakCheck.of(whole, policy);
            MeetingRecord open = PublicCopy.of(whole, policy).record();

            assertThat(check.check(Samples.render(Samples.standard(whole))).findings())
                    .extracting(LeakFinding::place)
                    .contains(LeakPlace.TEXT, LeakPlace.ATTACHMENT);
            LeakReport report = check.check(Samples.render(Samples.standard(open)));
            assertThat(report.isClean()).as(report.toString()).isTrue();
        }
    }

    @Test
    void publicCopiesOfGeneratedRecordsAreClean() {
        var options = PdfOptions.defaults().toBuilder()
                .missingGlyphs(MissingGlyphs.GETA)
                .build();
        int count = Integer.getInteger("kaigiroku.leak.records", 25);
        List<MeetingRecord> records = GeneratedRecords.series(20_261_128L, count, text -> true);
        for (int i = 0; i < records.size(); i++) {
            MeetingRecord whole = withClosedParts(records.get(i), i);
            var policy = i % 2 == 0 ? PublicationPolicy.standard() : PublicationPolicy.anonymous();
            MeetingRecord open = PublicCopy.of(whole, policy).record();

            LeakCheck check = LeakCheck.of(whole, policy);
            assertThat(check.check(Samples.render(Samples.standard(whole), options))
                            .isClean())
                    .as("the whole record %d", i)
                    .isFalse();
            LeakReport report = check.check(Samples.render(Samples.standard(open), options));
            assertThat(report.isClean()).as("record %d: %s", i, report).isTrue();
        }
    }

    @Test
    void aFileMadeToTakeLongEndsSoon() {
        String start = "%PDF-1.7\n";
        String nested = "1 0 obj " + "[".repeat(500_000);
        String open = "1 0 obj (".repeat(50_000);
        String streams = "1 0 obj <<>> stream\n".repeat(50_000);
        for (String body : List.of(nested, open, streams)) {
            long before = System.nanoTime();
            CHECK.check((start + body).getBytes(StandardCharsets.ISO_8859_1));
            assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
        }
    }

    private static MeetingRecord withClosedParts(MeetingRecord record, int number) {
        var entries = new ArrayList<ProceedingsEntry>(record.proceedings());
        entries.add(entries.size() / 2, new Remark("委員", "秘匿すべき事情の第" + number + "号を述べた。担保の額も示した。", true));
        return record.toBuilder().proceedings(entries).closedParts(null).build();
    }

    private static byte[] behind(String text) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(CLEAN);
        out.writeBytes(("\n" + text).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static String hex(String text) {
        return "FEFF" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private static Case made(String name, LeakPlace place, Hiding hiding) {
        return new Case(name, place, changed(hiding));
    }

    private static byte[] changed(Hiding hiding) {
        try (PDDocument pdf = Loader.loadPDF(CLEAN)) {
            hiding.in(pdf);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Style {
        void set(PDPageContentStream content) throws IOException;
    }

    private static PDType0Font font(PDDocument pdf) throws IOException {
        try (InputStream in = FontSource.class.getResourceAsStream("fonts/BIZUDMincho-Regular.ttf")) {
            return PDType0Font.load(pdf, in);
        }
    }

    private static void shown(PDDocument pdf, Style style) throws IOException {
        try (var content = new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true, true)) {
            write(content, font(pdf), style);
        }
    }

    private static void write(PDPageContentStream content, PDType0Font font, Style style) throws IOException {
        content.beginText();
        content.setFont(font, 12);
        style.set(content);
        content.showText(SECRET.substring(0, 5)); // in two, as by programs that adjust the distance of letters
        content.showText(SECRET.substring(5));
        content.endText();
    }

    private static void underABox(PDDocument pdf) throws IOException {
        shown(pdf, content -> {});
        try (var content = new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true, true)) {
            content.addRect(0, 0, 600, 800);
            content.fill();
        }
    }

    private static void inAFormObject(PDDocument pdf) throws IOException {
        var form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(new PDResources());
        PDType0Font font;
        try (InputStream in = FontSource.class.getResourceAsStream("fonts/BIZUDMincho-Regular.ttf")) {
            font = PDType0Font.load(pdf, in, false);
        }
        COSName name = form.getResources().add(font);
        String hex = HexFormat.of().formatHex(font.encode(SECRET));
        try (var out = form.getContentStream().createOutputStream()) {
            out.write(("BT /" + name.getName() + " 12 Tf <" + hex + "> Tj ET").getBytes(StandardCharsets.US_ASCII));
        }
        shownOnce(pdf, form);
    }

    private static void shownOnce(PDDocument pdf, PDFormXObject form) throws IOException {
        try (var content = new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true, true)) {
            content.drawForm(form);
        }
    }

    /** A page that only the catalogue holds, whose reference is then overwritten. */
    private static byte[] lostPage() {
        try (PDDocument pdf = Loader.loadPDF(CLEAN)) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                write(content, font(pdf), any -> {});
            }
            pdf.removePage(page);
            page.getCOSObject().removeItem(COSName.PARENT);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Held"), page);
            var out = new ByteArrayOutputStream();
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            String bytes = out.toString(StandardCharsets.ISO_8859_1);
            return bytes.replaceAll("/Held [0-9]+ 0 R", "/Held null").getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inXmp(PDDocument pdf) throws IOException {
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(("<x>" + SECRET + "</x>").getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private static void structure(PDDocument pdf, String key) {
        var element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName("Span"));
        element.setItem(COSName.getPDFName(key), new COSString(SECRET));
        pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().setItem(COSName.getPDFName("Other"), element);
    }

    private static void inANote(PDDocument pdf) throws IOException {
        var note = new PDAnnotationText();
        note.setContents(SECRET);
        note.setRectangle(new PDRectangle(10, 10));
        pdf.getPage(0).getAnnotations().add(note);
    }

    private static void inAField(PDDocument pdf) {
        var form = new PDAcroForm(pdf);
        pdf.getDocumentCatalog().setAcroForm(form);
        var field = new PDTextField(form);
        field.getCOSObject().setString(COSName.V, SECRET);
        form.setFields(List.of(field));
    }

    private static void attached(PDDocument pdf, String name, byte[] content) throws IOException {
        var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(content));
        var specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setEmbeddedFile(file);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a", specification));
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
    }

    /** The secret is shown, then taken out and saved behind the first version. */
    private static byte[] earlierRevision() {
        byte[] first = changed(pdf -> shown(pdf, content -> {}));
        try (PDDocument pdf = Loader.loadPDF(first)) {
            COSDictionary page = pdf.getPage(0).getCOSObject();
            page.removeItem(COSName.CONTENTS);
            page.setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            pdf.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] fewerPages() {
        MeetingRecord whole = Samples.withProceedings(new Narration(SECRET + "である。", false));
        try (PDDocument pdf = Loader.loadPDF(Samples.render(Samples.standard(whole)))) {
            while (pdf.getNumberOfPages() > 1) {
                pdf.removePage(1);
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
