package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.docx.write.FormStyle;
import io.github.kaigiroku.form.EntryKind;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormLines;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.profile.TextRole;
import io.github.kaigiroku.render.RenderException;
import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

class DocxRendererTest {

    @Test
    void bothFormsHoldTheirTexts() {
        var tables = Opened.poi(Samples.docx(Samples.record())).getTables();

        assertThat(Opened.cells(tables.get(0)))
                .contains(
                        List.of("開催日時", "令和６年２月６日（火）\n午後２時から午後４時３０分まで"),
                        List.of("出席者の氏名", "髙﨑 さくら、𠮷野 空"),
                        List.of("欠席者の氏名", "葛󠄀城 環"),
                        List.of("説明者の職・氏名", ""));
        assertThat(Opened.cells(tables.get(1)))
                .contains(
                        List.of("発言者", "審議の内容（審議経過・決定事項等）"),
                        List.of("委員長", "ただいまの説明について、意見はあるか。\n"),
                        List.of("", "増水したときの船着場はどうするのか。\n手順書は作るのか。\n"),
                        List.of("", "以上"));
    }

    @Test
    void theBlankLineStandsBelowTheLongerOfNameAndText() {
        String longName = "国土交通省関東地方整備局の都市整備課長補佐";
        var entries = List.<ProceedingsEntry>of(new Remark(longName, "短い。", false), new Remark("会長", "続ける。", false));

        var table = Opened.poi(Samples.docx(Samples.of(entries))).getTables().get(1);

        assertThat(Opened.cells(table)).containsSubsequence(List.of(longName + "\n", "短い。\n"), List.of("会長", "続ける。"));
    }

    @Test
    void aPageHoldsPlainTablesAndNothingDrawn() {
        byte[] docx = Samples.docx(Samples.record());
        String xml = Opened.part(docx, "word/document.xml");

        assertThat(Opened.parts(docx).keySet()).noneMatch(name -> name.contains("header"));
        assertThat(xml).doesNotContain("w:pict", "w:drawing", "v:shape", "<w:br/>");
        assertThat(xml.split("<w:tbl>", -1)[1]).doesNotContain("w:tblHeader", "w:firstRow=\"1\"");
    }

    @Test
    void aParagraphIsOneRunHoweverManyNamesItHolds() {
        var names = Opened.poi(Samples.docx(Samples.record()))
                .getTables()
                .get(0)
                .getRow(3)
                .getCell(1)
                .getParagraphs()
                .get(0);

        assertThat(names.getText()).isEqualTo("髙﨑 さくら、𠮷野 空");
        assertThat(names.getRuns()).hasSize(1);
    }

    @Test
    void tabsBetweenPiecesStayElements() {
        var paragraph = Opened.poi(Samples.docx(Samples.record()))
                .getTables()
                .get(0)
                .getRow(8)
                .getCell(1)
                .getParagraphs()
                .get(0);

        assertThat(paragraph.getText()).isEqualTo("水辺課長\t大野 光");
        assertThat(paragraph.getRuns()).hasSize(1);
        assertThat(paragraph.getCTP().xmlText()).contains("<w:tab/>");
    }

    @Test
    void everyEntryCarriesItsAnchor() {
        String xml = Opened.part(Samples.docx(Samples.record()), "word/document.xml");

        for (int i = 0; i < Samples.record().proceedings().size(); i++) {
            assertThat(xml).containsOnlyOnce("<w:bookmarkStart w:id=\"" + i + "\" w:name=\"k_e" + i + "\"/>");
            assertThat(xml).containsOnlyOnce("<w:bookmarkEnd w:id=\"" + i + "\"/>");
        }
    }

    @Test
    void everyParagraphOfAClosedEntryHasAStyleThatSaysSo() {
        var entries =
                List.<ProceedingsEntry>of(new Remark("委員", "一段落目。\n二段落目。", true), new Remark("委員", "公開の発言。", false));

        var document = Opened.poi(Samples.docx(Samples.of(entries)));
        var rows = document.getTables().get(1).getRows();

        assertThat(styles(document, rows.get(1))).containsExactly("発言者（非公開）", "審議の内容（非公開）", "審議の内容（非公開）", "審議の内容（非公開）");
        assertThat(styles(document, rows.get(2))).containsExactly("発言者", "審議の内容");
        assertThat(styles(document, rows.get(1))).allMatch(FormStyle::isClosed);
    }

    private static List<String> styles(XWPFDocument document, XWPFTableRow row) {
        return row.getTableCells().stream()
                .flatMap(cell -> cell.getParagraphs().stream())
                .map(paragraph ->
                        document.getStyles().getStyle(paragraph.getStyleID()).getName())
                .toList();
    }

    @Test
    void whatAClerkTypesBesideAClosedParagraphIsClosedToo() {
        var styles = Opened.poi(Samples.docx(Samples.record())).getStyles();

        for (EntryKind kind : EntryKind.values()) {
            FormStyle style = FormStyle.of(kind);
            var closed = styles.getStyle(style.closedId());
            assertThat(closed.getName()).isEqualTo(style.closedLabel());
            assertThat(closed.getBasisStyleID()).isEqualTo(style.id());
            assertThat(closed.getNextStyleID() == null
                            || closed.getNextStyleID().startsWith("Closed"))
                    .isTrue();
        }
        assertThat(styles.getStyle(FormStyle.SPEAKER.closedId()).getName()).isEqualTo("発言者（非公開）");
    }

    @Test
    void closedStylesLookAsTheProfileSays() {
        String usual = Opened.part(Samples.docx(Samples.record()), "word/styles.xml");
        String marked =
                Opened.part(Samples.docx(new DocxRenderer(), Samples.marked(Samples.record())), "word/styles.xml");

        String shade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"%s\"/>\\s*</w:pPr>%s\\s*</w:style>";
        String colour = "\\s*<w:rPr>\\s*<w:color w:val=\"C00000\"/>\\s*</w:rPr>";
        int kinds = EntryKind.values().length + 1;
        assertThat(Pattern.compile(shade.formatted("D9D9D9", "")).matcher(usual).results())
                .hasSize(kinds);
        assertThat(Pattern.compile(shade.formatted("FFE699", colour))
                        .matcher(marked)
                        .results())
                .hasSize(kinds);
        assertThat(marked).doesNotContain("D9D9D9");
    }

    @Test
    void spacesTabsBreaksAndRareCharactersAreKept() {
        String text = "  前後に空白 \t𠮷󠄀葛󠄀e\u0301 & <b> \"]]>\u00A0 ";

        var table = Opened.poi(Samples.docx(Samples.saying(text))).getTables().get(1);

        assertThat(Opened.cells(table).get(1)).containsExactly("委員", text);
    }

    @Test
    void aCharacterThatXmlCannotHoldIsRefusedBeforeAnythingIsWritten() {
        var out = new ByteArrayOutputStream();

        for (String bad : List.of("\u0000", "\u000B", "\uFFFE", "\uD842", "\uDFB7")) {
            assertThatThrownBy(() -> new DocxRenderer().render(withMark("様式" + bad), out))
                    .isInstanceOfSatisfying(RenderException.class, e -> {
                        assertThat(e.path()).isEqualTo("profile.summary.mark");
                        assertThat(e.text().english())
                                .contains(String.format(Locale.ROOT, "U+%04X at position 3", (int) bad.charAt(0)));
                    });
        }
        assertThat(out.size()).isZero();
    }

    private static FormDocument withMark(String mark) {
        FormDocument document = Samples.document(Samples.record());
        FormSheet first = document.sheets().get(0);
        var lines = new FormLines("mark", TextRole.MARK, 0, List.of(Paragraph.of(mark, "profile.summary.mark")));
        FormSheet marked = first.withBlocks(List.of(lines, first.blocks().get(2)));
        return new FormDocument(
                document.title(), document.heldAt(), document.profile(), List.of(marked), document.record());
    }

    @Test
    void theSameDocumentGivesTheSameBytesEverywhere() {
        byte[] here = Samples.docx(Samples.record());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Samples.docx(Samples.record())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void theTableHeadRepeatsOnlyWhereTheProfileSaysSo() {
        FormDocument document = Samples.document(Samples.record());
        FormSheet sheet = document.sheets().get(1);
        FormEntries once = (FormEntries) sheet.blocks().get(2);
        var always = new FormEntries(
                once.key(),
                once.columns(),
                once.ruled(),
                once.headLines(),
                true,
                once.blankLines(),
                once.firstIndent(),
                once.entries());
        var repeated = sheet.withBlocks(List.of(always));
        var other = new FormDocument(
                document.title(), document.heldAt(), document.profile(), List.of(repeated), document.record());

        assertThat(Opened.part(Samples.docx(new DocxRenderer(), document), "word/document.xml"))
                .doesNotContain("w:tblHeader");
        assertThat(Opened.part(Samples.docx(new DocxRenderer(), other), "word/document.xml"))
                .contains("w:tblHeader");
    }

    @Test
    void optionsChangeFontDateAndWhetherTheRecordTravelsAlong() {
        var options = DocxOptions.defaults().toBuilder()
                .embedRecord(false)
                .fontName("BIZ UD明朝 Medium")
                .title("公開用")
                .created(OffsetDateTime.parse("2024-04-01T08:30+09:00"))
                .modified(OffsetDateTime.parse("2024-04-02T00:00Z"))
                .build();

        byte[] docx = Samples.docx(new DocxRenderer(options), Samples.document(Samples.record()));

        assertThat(Opened.part(docx, "word/styles.xml"))
                .contains("w:eastAsia=\"BIZ UD明朝 Medium\"")
                .doesNotContain("ＭＳ 明朝");
        assertThat(Opened.part(docx, "docProps/core.xml"))
                .contains(
                        "<dc:title>公開用<",
                        "created xsi:type=\"dcterms:W3CDTF\">2024-03-31T23:30:00Z<",
                        "2024-04-02T00:00:00Z");
        assertThat(Opened.parts(docx)).doesNotContainKey("customXml/item1.xml");
    }

    @Test
    void aWatermarkStandsBehindEverySheetAndIsNoTextOfTheDocument() {
        var options = DocxOptions.defaults().toBuilder()
                .watermark("案 <\"&> 𠮷")
                .pageNumbers(true)
                .build();

        byte[] docx = Samples.docx(new DocxRenderer(options), Samples.document(Samples.record()));

        assertThat(OoxmlSchemas.errorsOf(docx)).isEmpty();
        assertThat(PackageRules.brokenBy(docx)).isEmpty();
        for (String part : List.of("word/header1.xml", "word/header2.xml")) {
            assertThat(Opened.part(docx, part))
                    .contains("string=\"案 &lt;&quot;&amp;&gt; 𠮷\"", "id=\"PowerPlusWaterMarkObject");
        }
        assertThat(Opened.part(docx, "word/footer2.xml")).contains(" PAGE ", "<w:t>/</w:t>", " NUMPAGES ");
        RecoveredRecord read = DocxRecords.read(docx);
        assertThat(read.origin()).isEqualTo(RecordOrigin.EMBEDDED);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aWatermarkThatXmlCannotHoldIsRefused() {
        var renderer = new DocxRenderer(
                DocxOptions.defaults().toBuilder().watermark("\u0001").build());

        assertThatThrownBy(() -> renderer.render(Samples.document(Samples.record()), new ByteArrayOutputStream()))
                .isInstanceOfSatisfying(
                        RenderException.class, e -> assertThat(e.path()).isEqualTo("options.watermark"));
    }

    @Test
    void documentPropertiesComeFromTheMeeting() {
        var properties =
                Opened.poi(Samples.docx(Samples.record())).getProperties().getCoreProperties();

        assertThat(properties.getTitle()).isEqualTo("令和５年度 第２回 みどり野市水辺利用検討会 会議録");
        assertThat(properties.getCreated()).isEqualTo("2024-02-06T05:00:00Z");
        assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("ja-JP");
    }
}
