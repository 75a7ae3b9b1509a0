package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class LayoutsTest {

    /** A landscape sheet of four columns with boxes, and a sheet of paragraphs on other paper. */
    private static final FormProfile EVERY_BLOCK = profile();

    private static FormProfile profile() {
        try (InputStream in = LayoutsTest.class.getResourceAsStream("every-block.json")) {
            return FormProfiles.read(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] docx() {
        return Samples.docx(new DocxRenderer(), document());
    }

    private static FormDocument document() {
        return FormComposer.with(EVERY_BLOCK).compose(Samples.record());
    }

    static Stream<FormProfile> shippedProfiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
            List<Path> profiles = files.filter(
                            file -> file.toString().matches(".*[/\\\\]profiles[/\\\\][^/\\\\]*\\.json"))
                    .filter(file -> !file.toString().contains("target")
                            && !file.toString().endsWith(".record.json"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(EVERY_BLOCK), profiles.stream().map(LayoutsTest::read));
        }
    }

    private static FormProfile read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return FormProfiles.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("shippedProfiles")
    void everyLayoutIsValidAndGivesItsRecordBack(FormProfile profile, @TempDir Path folder) throws IOException {
        byte[] docx =
                Samples.docx(new DocxRenderer(), FormComposer.with(profile).compose(Samples.record()));
        Path file = Files.write(folder.resolve("layout.docx"), docx);

        assertThat(OoxmlSchemas.errorsOf(docx)).isEmpty();
        assertThat(PackageRules.brokenBy(docx)).isEmpty();
        assertThat(DocxRecords.read(file).origin()).isEqualTo(RecordOrigin.EMBEDDED);
        assertThat(DocxRecords.read(file).record()).isEqualTo(Samples.record());
    }

    static Stream<Path> ownRecords() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/command-line/profiles"))) {
            return files.filter(file -> file.toString().endsWith(".record.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("ownRecords")
    void everyLayoutPrintsTheRecordOfItsCity(Path file, @TempDir Path folder) throws IOException {
        MeetingRecord record = RecordJson.read(Samples.bytes(file));
        FormProfile profile = read(Path.of(file.toString().replace(".record.json", ".json")));
        byte[] docx =
                Samples.docx(new DocxRenderer(), FormComposer.with(profile).compose(record));

        assertThat(OoxmlSchemas.errorsOf(docx)).isEmpty();
        assertThat(PackageRules.brokenBy(docx)).isEmpty();
        assertThat(DocxRecords.read(Files.write(folder.resolve("city.docx"), docx))
                        .record())
                .isEqualTo(record);
    }

    @Test
    void boxesAreATableAndRemarksHaveFourColumns() {
        var tables = Opened.poi(docx()).getTables();

        assertThat(Opened.cells(tables.get(0)))
                .containsExactly(List.of("部長", "次長", "課長", "係長", "担当"), List.of("", "", "", "", ""));
        assertThat(Opened.cells(tables.get(2)))
                .contains(List.of("議題", "発言者", "内容", "決定事項・対応"))
                .contains(List.of("", "委員長", "ただいまの説明について、意見はあるか。\n", ""))
                .contains(List.of("", "", "", "資料１のとおり進めることとした。\n"));
    }

    @Test
    void onlyTheRepeatedHeadIsMarkedAsAHead() {
        var tables = Opened.poi(docx()).getTables();

        assertThat(tables.get(2).getRow(0).isRepeatHeader()).isTrue();
        assertThat(tables).filteredOn(table -> table.getRow(0).isRepeatHeader()).hasSize(1);
    }

    @Test
    void marginsHoldTextAndPageNumbersAsFields() {
        byte[] docx = docx();

        assertThat(Opened.part(docx, "word/header1.xml"))
                .contains("みどり野市水辺利用検討会")
                .contains("w:val=\"right\"");
        assertThat(Opened.part(docx, "word/footer1.xml"))
                .containsSubsequence("w:instr=\" PAGE \"", "/", "w:instr=\" NUMPAGES \"");
        assertThat(Opened.part(docx, "word/footer2.xml")).doesNotContain("w:instr");
        assertThat(Opened.part(docx, "word/settings.xml")).doesNotContain("updateFields");
    }

    @Test
    void eachSheetHasItsOwnPaper() {
        var document = Opened.poi(docx());
        var last = document.getDocument().getBody().getSectPr().getPgSz();
        var first = document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().getPPr() != null
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .findFirst()
                .orElseThrow()
                .getCTP()
                .getPPr()
                .getSectPr()
                .getPgSz();

        assertThat(first.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(first.getW().toString()).isEqualTo("16838");
        assertThat(last.isSetOrient()).isFalse();
        assertThat(last.getW().toString()).isEqualTo("10318");
    }

    @Test
    void oneColumnIsParagraphsThatHangBehindTheSpeaker() {
        XWPFParagraph remark = Opened.poi(docx()).getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith("委員長："))
                .findFirst()
                .orElseThrow();

        assertThat(remark.getText()).isEqualTo("委員長：ただいまの説明について、意見はあるか。");
        assertThat(remark.getIndentationHanging()).isEqualTo(4 * 9 * 20);
        assertThat(remark.getIndentationLeft()).isEqualTo(4 * 9 * 20);
    }

    @Test
    void fontsFollowTheirRolesAndSizesTheirSheet() {
        byte[] docx = docx();
        var title = Opened.poi(docx).getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals("会議要録"))
                .findFirst()
                .orElseThrow()
                .getRuns()
                .get(0);

        assertThat(title.isBold()).isTrue();
        assertThat(title.getFontSizeAsDouble()).isEqualTo(14);
        assertThat(Opened.part(docx, "word/styles.xml")).contains("ＭＳ 明朝", "ＭＳ ゴシック");
    }

    @Test
    void anchorsAreCountedOnWhereTheProceedingsStandTwice() {
        String xml = Opened.part(docx(), "word/document.xml");
        int entries = Samples.record().proceedings().size();

        assertThat(xml).contains("\"k_e0\"", "\"k_e" + (2 * entries - 1) + "\"");
    }

    @Test
    void closedParagraphsOutsideTablesAreMarkedToo() {
        var entries = List.<ProceedingsEntry>of(new Remark("委員", "伏せる発言。", true));
        byte[] docx =
                Samples.docx(new DocxRenderer(), FormComposer.with(EVERY_BLOCK).compose(Samples.of(entries)));
        XWPFParagraph closed = Opened.poi(docx).getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().contains("伏せる発言"))
                .findFirst()
                .orElseThrow();

        assertThat(closed.getStyleID()).isEqualTo("ClosedRemark");
    }
}
