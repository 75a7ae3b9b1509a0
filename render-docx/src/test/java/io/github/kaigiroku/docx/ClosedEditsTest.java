package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.publication.ClosedPartsUnknownException;
import io.github.kaigiroku.publication.PublicCopy;
import io.github.kaigiroku.publication.PublicationPolicy;
import io.github.kaigiroku.validation.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clerk may do to a document with closed parts; nothing closed may come out in the public copy. */
class ClosedEditsTest {

    private static final String REMARK = "候補地の地権者は売却の意向を示している。価格は鑑定の後に詰めたい。";
    private static final String HEADING = "倉庫用地の取得について";
    private static final String UNDER_HEADING = "隣地の所有者とは昨年から交渉を続けている。";
    private static final String DECIDED = "上限を定めて交渉を進めることとした。";

    @TempDir
    private Path folder;

    private static MeetingRecord record() {
        return Samples.builder()
                .agenda(
                        AgendaItem.builder()
                                .number("1")
                                .title("船着場の使い方について")
                                .materials(List.of("資料1"))
                                .build(),
                        AgendaItem.builder()
                                .number("2")
                                .title(HEADING)
                                .materials(List.of("資料2"))
                                .closed(true)
                                .build(),
                        AgendaItem.builder().number("3").title("その他").build())
                .materials(Material.of("資料1", "船着場利用の手引き（案）"), Material.of("資料2", "倉庫用地の鑑定書"))
                .proceedings(
                        new Heading("1", null, false),
                        new Remark("委員長", "ただいまの説明について、意見はあるか。", false),
                        new Remark("事務局", REMARK, true),
                        new Remark("髙﨑 委員", "手引きは夏までに配ってほしい。", false),
                        new Heading("2", null, false),
                        new Remark("事務局", UNDER_HEADING, false),
                        new Narration("事務局より、鑑定の結果を口頭で述べた。", false),
                        new Decision(DECIDED, "2", false),
                        new Heading("3", null, false),
                        new Remark("事務局", "次回は３月に開く。", false),
                        new Closing("以上", false))
                .build();
    }

    private static EditedDocx edited() {
        return new EditedDocx(Samples.docx(record()));
    }

    @Test
    void aClosedRemarkSplitIntoTwoRowsStaysClosed() throws IOException {
        RecoveredRecord read = read(edited().replace("価格は鑑定の後に詰めたい。", "").addAfter("示している。", "", "価格は鑑定の後に詰めたい。"));

        assertNothingGetsOut(read, "売却の意向", "価格は鑑定の後に詰めたい");
        assertDoubtIsTold(read, "価格は鑑定の後に詰めたい。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"はい。売ります。", "そのとおり。", "先ほどの件は、来月に答えが出ると聞いている。"})
    void aRowAddedAfterAClosedRemarkIsClosed(String added) throws IOException {
        RecoveredRecord read = read(edited().addAfter(REMARK, "事務局", added));

        assertNothingGetsOut(read, REMARK, added);
        assertDoubtIsTold(read, added);
    }

    @Test
    void aShortClosedRemarkSplitIntoTwoRowsStaysClosed() throws IOException {
        MeetingRecord record = record().toBuilder()
                .proceedings(
                        new Remark("委員長", "よいか。", false),
                        new Remark("委員", "甲にする。乙も。", true),
                        new Remark("委員長", "次に移る。", false))
                .build();

        RecoveredRecord read = read(new EditedDocx(Samples.docx(record))
                .replace("甲にする。乙も。", "甲にする。")
                .addAfter("甲にする。", "", "乙も。"));

        assertNothingGetsOut(read, "甲にする", "乙も");
        assertDoubtIsTold(read, "乙も。");
    }

    @Test
    void theHeadingOfAClosedItemMayBeCorrected() throws IOException {
        RecoveredRecord read = read(edited().replaceText("（２）" + HEADING + "（資料2）", "（２）倉庫用地の買取りについて"));

        assertNothingGetsOut(read, UNDER_HEADING, DECIDED, "買取り", "鑑定の結果");
        assertThat(codes(read)).contains("docx-closed-by-doubt", "docx-link-lost");
    }

    @Test
    void theHeadingOfAClosedItemMayBeCorrectedInBothPlaces() throws IOException {
        RecoveredRecord read = read(edited().replace(HEADING, "倉庫用地の買取りについて"));

        assertNothingGetsOut(read, UNDER_HEADING, DECIDED, "買取り", "鑑定");
    }

    @Test
    void theHeadingOfAClosedItemMayBeDeleted() throws IOException {
        RecoveredRecord read = read(edited().deleteRow("（２）" + HEADING + "（資料2）"));

        assertNothingGetsOut(read, UNDER_HEADING, DECIDED, HEADING, "鑑定");
        assertThat(codes(read)).contains("docx-closed-by-doubt");
    }

    @Test
    void theLineOfAClosedItemMayBeDeleted() throws IOException {
        RecoveredRecord read = read(edited().deleteParagraph("（２）" + HEADING + "（非公開）"));

        assertNothingGetsOut(read, UNDER_HEADING, DECIDED, HEADING, "鑑定");
        assertThat(codes(read)).contains("docx-closed-by-doubt", "docx-link-lost", "docx-closed-material");
    }

    @Test
    void aClosedItemMayBeRenumberedInEitherPlaceOrBoth() throws IOException {
        for (UnaryOperator<EditedDocx> edit : List.<UnaryOperator<EditedDocx>>of(
                docx -> docx.replaceText("（２）" + HEADING + "（非公開）", "（４）" + HEADING + "（非公開）"),
                docx -> docx.replaceText("（２）" + HEADING + "（資料2）", "（４）" + HEADING + "（資料2）"),
                docx -> docx.replaceText("（２）" + HEADING + "（非公開）", "（４）" + HEADING + "（非公開）")
                        .replaceText("（２）" + HEADING + "（資料2）", "（４）" + HEADING + "（資料2）"),
                docx -> docx.replaceText("（２）" + HEADING + "（非公開）", "（３）" + HEADING + "（非公開）")
                        .replaceText("（３）その他", "（２）その他"))) {
            RecoveredRecord read = read(edit.apply(edited()));

            assertNothingGetsOut(read, UNDER_HEADING, DECIDED, HEADING, "鑑定");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(非公開)", "　（非公開）", " ( 非公開 ) ", "（非公開）（可決）", "【非公開】", "（非 公 開）", "（非公開の議題）", "※非公開", ""})
    void theMarkOfAClosedItemMayBeTypedInAnyWay(String mark) throws IOException {
        RecoveredRecord read = read(edited().replaceText("（２）" + HEADING + "（非公開）", "（２）" + HEADING + mark));

        assertNothingGetsOut(read, UNDER_HEADING, DECIDED, HEADING, "鑑定");
    }

    @Test
    void aMarkIsReadHoweverItIsTyped() throws IOException {
        RecoveredRecord read = read(edited().replaceText("（３）その他", "（３）その他 (非公開)（了承）"));

        AgendaItem item = read.record().agenda().get(2);
        assertThat(item.closed()).isTrue();
        assertThat(item.title()).isEqualTo("その他");
        assertThat(item.result()).isEqualTo("了承");
    }

    @Test
    void aClosedRowMayBeMovedAndCorrected() throws IOException {
        RecoveredRecord read =
                read(edited().deleteRow(REMARK).addAfter("次回は３月に開く。", "事務局", "先の候補地だが、地権者は売却の意向を示しているようだ。"));

        assertNothingGetsOut(read, "売却の意向");
        assertDoubtIsTold(read, "先の候補地だが");
    }

    @Test
    void aClosedRowMayBeMergedIntoAnOpenOne() throws IOException {
        RecoveredRecord read = read(edited().deleteRow(REMARK).replace("手引きは夏までに配ってほしい。", REMARK + "手引きは夏までに配ってほしい。"));

        assertNothingGetsOut(read, "売却の意向", "鑑定の後に詰めたい");
    }

    @Test
    void closedWordsInARowOfTheFirstFormAreNotTaken() throws IOException {
        RecoveredRecord read = read(edited().deleteRow(REMARK).replace("みどり野市役所 ２階 会議室２０１", "会議室。" + REMARK));

        assertNothingGetsOut(read, "売却の意向");
        assertThat(codes(read)).contains("docx-closed-text-in-row");
    }

    @Test
    void aRecordThatWasTakenOutLeavesNoPublicCopy() throws IOException {
        RecoveredRecord read = read(edited().without("customXml/item1.xml").without("customXml/itemProps1.xml"));

        assertNothingGetsOut(read);
        assertThat(codes(read)).contains("docx-closed-unknown", "docx-link-lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"odt", "doc"})
    void savingInAnotherFormatLeavesNothingThatGetsOut(String format) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("a.docx"), Samples.docx(record()));

        RecoveredRecord read = DocxRecords.read(LibreOffice.saveBy(format, file, folder));

        assertNothingGetsOut(read, REMARK, UNDER_HEADING, DECIDED, HEADING, "鑑定");
        assertThat(codes(read)).contains("docx-closed-unknown");
    }

    @Test
    void openRowsStayOpenAndUntold() throws IOException {
        RecoveredRecord read = read(edited().replace("手引きは夏までに配ってほしい。", "手引きは夏までに配ってもらいたい。")
                .addAfter("ただいまの説明について、意見はあるか。", "髙﨑 委員", "特にない。")
                .replace("次回は３月に開く。", "次回は４月に開く。"));

        assertThat(read.findings()).extracting(Finding::code).containsOnly("docx-closed-by-doubt");
        assertThat(read.findings()).hasSize(1); // the row before the closed remark
        assertThat(read.record().proceedings().get(4)).isEqualTo(new Remark("髙﨑 委員", "手引きは夏までに配ってもらいたい。", false));
        assertThat(read.record().proceedings().get(10)).isEqualTo(new Remark("事務局", "次回は４月に開く。", false));
    }

    @Test
    void aMovedDecisionKeepsItsAgendaItem() throws IOException {
        EditedDocx edited = edited();
        String row = edited.row(DECIDED);

        RecoveredRecord read = read(edited.deleteRow(DECIDED).insertAfter("次回は３月に開く。", row));

        assertThat(read.record().proceedings()).contains(new Decision(DECIDED, "2", false));
        assertNothingGetsOut(read, DECIDED);
    }

    private RecoveredRecord read(EditedDocx edited) throws IOException {
        return DocxRecords.read(edited.in(folder));
    }

    private static List<String> codes(RecoveredRecord read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    private static void assertDoubtIsTold(RecoveredRecord read, String text) {
        assertThat(read.findings())
                .filteredOn(finding -> finding.code().equals("docx-closed-by-doubt"))
                .extracting(finding -> finding.message().japanese())
                .anyMatch(message -> message.contains(text));
    }

    /** No public copy at all is as good as one without the texts. */
    private static void assertNothingGetsOut(RecoveredRecord read, String... secrets) {
        PublicCopy copy;
        try {
            copy = PublicCopy.of(read.record(), PublicationPolicy.standard());
        } catch (ClosedPartsUnknownException e) {
            assertThat(read.findings()).extracting(Finding::code).contains("docx-closed-unknown");
            return;
        }
        assertThat(secrets).isNotEmpty();
        assertThat(new String(RecordJson.toBytes(copy.record()), StandardCharsets.UTF_8))
                .doesNotContain(secrets);
    }
}
