package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.validation.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Word leaves in a document that was worked on; nothing of it may get lost without a word. */
class MarkedUpDocumentsTest {

    private static final String LAST = "次回は３月に開く。";
    private static final String BY = " w:id=\"1\" w:author=\"a\" w:date=\"2024-02-07T00:00:00Z\"";

    @TempDir
    private Path folder;

    @Test
    void runsOfTrackedChangesAreReadAsAccepted() throws IOException {
        RecoveredRecord read = read(edited().replace(
                        "<w:t>" + LAST + "</w:t></w:r>",
                        "<w:t>次回は</w:t></w:r><w:del" + BY + "><w:r><w:delText>３月</w:delText></w:r></w:del><w:ins" + BY
                                + "><w:r><w:t>４月</w:t></w:r></w:ins><w:r><w:t>に開く。</w:t></w:r>"));

        assertThat(texts(read)).contains("次回は４月に開く。");
        assertTold(read, "docx-tracked-change", "３月");
        assertTold(read, "docx-tracked-change", "４月");
    }

    @Test
    void movedRunsAreReadWhereTheyWent() throws IOException {
        RecoveredRecord read = read(edited().replace(
                        "<w:t>" + LAST + "</w:t></w:r>",
                        "<w:t>次回は</w:t></w:r><w:moveFromRangeStart" + BY + " w:name=\"m\"/><w:moveFrom" + BY
                                + "><w:r><w:t>３月に</w:t></w:r></w:moveFrom><w:moveFromRangeEnd w:id=\"1\"/>"
                                + "<w:r><w:t>市役所で</w:t></w:r><w:moveTo" + BY
                                + "><w:r><w:t>３月に</w:t></w:r></w:moveTo><w:r><w:t>開く。</w:t></w:r>"));

        assertThat(texts(read)).contains("次回は市役所で３月に開く。");
        assertTold(read, "docx-tracked-change", "３月に");
    }

    @Test
    void aDeletedParagraphMarkJoinsParagraphs() throws IOException {
        RecoveredRecord read = read(edited().part(EditedDocx.BODY, xml -> {
            int text = xml.indexOf("増水したときの船着場はどうするのか。");
            int end = xml.lastIndexOf("</w:pPr>", text);
            return xml.substring(0, end) + "<w:rPr><w:del" + BY + "/></w:rPr>" + xml.substring(end);
        }));

        assertThat(texts(read)).contains("増水したときの船着場はどうするのか。手順書は作るのか。");
        assertThat(codes(read)).contains("docx-tracked-change");
    }

    @Test
    void deletedRowsAreLeftOutAndInsertedOnesRead() throws IOException {
        EditedDocx edited = edited();
        String row = edited.row(LAST);
        String inserted = row.replaceFirst("<w:tr>", "<w:tr><w:trPr><w:ins" + BY + "/></w:trPr>")
                .replaceAll("<w:bookmark[^>]*>", "")
                .replace(LAST, "次回は５月に開く。");
        String deleted = row.replaceFirst("<w:tr>", "<w:tr><w:trPr><w:del" + BY + "/></w:trPr>");

        RecoveredRecord read = read(edited.replace(row, deleted + inserted));

        assertThat(texts(read)).contains("次回は５月に開く。").doesNotContain(LAST);
        assertTold(read, "docx-tracked-change", LAST);
        assertTold(read, "docx-tracked-change", "５月");
    }

    @Test
    void hiddenTextIsNoPartOfTheRecordAndTold() throws IOException {
        RecoveredRecord read = read(edited().replace(
                        "<w:t>" + LAST + "</w:t></w:r>",
                        "<w:t>" + LAST + "</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>内々の話である。</w:t></w:r>"));

        assertThat(read.record()).isEqualTo(Samples.record());
        assertTold(read, "docx-hidden-text", "内々の話である。");
        assertThat(read.leftOver()).contains("内々の話である。");
    }

    @Test
    void whatOnlyLooksHiddenIsRead() throws IOException {
        RecoveredRecord read = read(edited().replace(
                        "<w:t>" + LAST + "</w:t></w:r>",
                        "<w:t>" + LAST
                                + "</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>見える。</w:t></w:r>"));

        assertThat(texts(read)).contains(LAST + "見える。");
    }

    @Test
    void notesCommentsAndBoxesAreTold() throws IOException {
        String box =
                "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                        + "<mc:Choice Requires=\"wps\"><w:drawing><wps:txbx xmlns:wps=\"urn:wps\"><w:txbxContent><w:p><w:r><w:t>枠の中の文。"
                        + "</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                        + "<w:p><w:r><w:t>枠の中の文。</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        RecoveredRecord read = read(
                edited().replace("<w:t>" + LAST + "</w:t></w:r>", "<w:t>" + LAST + "</w:t></w:r>" + box)
                        .addPart(
                                "footnotes",
                                "<w:footnotes><w:footnote w:id=\"1\"><w:p><w:r><w:t>脚注の文。</w:t></w:r></w:p></w:footnote></w:footnotes>")
                        .addPart(
                                "comments",
                                "<w:comments><w:comment w:id=\"1\"><w:p><w:r><w:t>確認のこと。</w:t></w:r></w:p></w:comment></w:comments>"));

        assertThat(read.origin()).isEqualTo(RecordOrigin.EMBEDDED);
        assertTold(read, "docx-text-box", "枠の中の文。");
        assertTold(read, "docx-note", "脚注の文。");
        assertTold(read, "docx-comment", "確認のこと。");
        assertThat(read.leftOver()).containsExactly("枠の中の文。", "脚注の文。", "確認のこと。");
    }

    /** Word cuts the code where the looks change, and stores no text of what it draws. */
    @Test
    void charactersDrawnFromACodeAreTold() throws IOException {
        String mark = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
        String code = "<w:r><w:instrText xml:space=\"preserve\">%s</w:instrText></w:r>";
        RecoveredRecord read = read(edited().replace(
                        "<w:t>" + LAST + "</w:t></w:r>",
                        "<w:t>" + LAST + "</w:t></w:r>" + mark.formatted("begin") + code.formatted(" eq \\o\\ac(○,")
                                + code.formatted("印") + code.formatted(")") + mark.formatted("end")
                                + mark.formatted("begin") + code.formatted(" PAGE ") + mark.formatted("separate")
                                + mark.formatted("end")));

        assertTold(read, "docx-formula", "\\o\\ac(○,印)");
        assertThat(read.findings()).hasSize(1);
    }

    @Test
    void diagramsAndLettersAsPicturesAreTold() throws IOException {
        RecoveredRecord read = read(edited().replace(
                        "<w:t>" + LAST + "</w:t></w:r>",
                        "<w:t>" + LAST
                                + "</w:t></w:r><w:r><w:drawing><c:chart xmlns:c=\"urn:c\"/></w:drawing></w:r><w:r><w:pict>"
                                + "<v:shape xmlns:v=\"urn:v\"><v:textpath string=\"大きな字\"/></v:shape></w:pict></w:r>"));

        assertTold(read, "docx-text-box", "大きな字");
        assertThat(codes(read)).contains("docx-picture");
    }

    /** As Word saves under "Strict Open XML Document". */
    @Test
    void strictDocumentsAreReadToo() throws IOException {
        EditedDocx edited = edited();
        for (String part : Opened.parts(Samples.docx(Samples.record())).keySet()) {
            edited.part(
                    part,
                    xml -> xml.replace(
                                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                    "http://purl.oclc.org/ooxml/wordprocessingml/main")
                            .replace(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                    "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        }

        assertThat(read(edited).record()).isEqualTo(Samples.record());
        assertThat(read(edited).origin()).isEqualTo(RecordOrigin.EMBEDDED);
    }

    @Test
    void whatWordLeavesBetweenRunsDoesNotCount() throws IOException {
        RecoveredRecord read = read(edited().replace(
                        "<w:t>" + LAST + "</w:t></w:r>",
                        "<w:t>次回は</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"900\" w:name=\"_GoBack\"/>"
                                + "<w:bookmarkEnd w:id=\"900\"/><w:smartTag w:uri=\"u\" w:element=\"d\"><w:r w:rsidR=\"00A1\"><w:t>３月</w:t>"
                                + "</w:r></w:smartTag><w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>に開く"
                                + "</w:t></w:r></w:sdtContent></w:sdt><w:commentRangeStart w:id=\"1\"/><w:r><w:lastRenderedPageBreak/>"
                                + "<w:t>。</w:t></w:r>"));

        assertThat(read.origin()).isEqualTo(RecordOrigin.EMBEDDED);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void tablesSplitInWordLoseNothing() throws IOException {
        MeetingRecord record = Samples.record();
        for (String text : List.of("ただいまの説明について、意見はあるか。", LAST, "みどり野市役所 ２階 会議室２０１")) {
            RecoveredRecord read = read(edited().splitTableBefore(text));

            assertThat(read.record()).as(text).isEqualTo(record);
            assertThat(read.findings()).as(text).isEmpty();
        }
    }

    @Test
    void splitTablesAreReadWithoutARecordToo() throws IOException {
        RecoveredRecord read = read(
                edited().without("customXml/item1.xml").splitTableBefore(LAST).splitTableBefore("ただいまの説明について、意見はあるか。"));

        assertThat(read.record().proceedings()).hasSameSizeAs(Samples.record().proceedings());
    }

    @Test
    void tablesJoinedInWordLoseNothing() throws IOException {
        RecoveredRecord read = read(edited().part(EditedDocx.BODY, xml -> {
            int end = xml.indexOf("</w:tbl>");
            int start = xml.indexOf("<w:tr>", end);
            return xml.substring(0, end) + xml.substring(start);
        }));

        assertThat(read.record()).isEqualTo(Samples.record());
    }

    @Test
    void aWholeInsertedTableIsTold() throws IOException {
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String table = "<w:tbl><w:tr><w:trPr><w:ins" + BY + "/></w:trPr>" + cell.formatted("費目") + cell.formatted("千円")
                + "</w:tr><w:tr>" + cell.formatted("修繕費") + cell.formatted("1,200") + "</w:tr></w:tbl><w:p/>";
        RecoveredRecord read =
                read(edited().part(EditedDocx.BODY, xml -> xml.replaceFirst("</w:tbl>", "</w:tbl><w:p/>" + table)));

        assertTold(read, "docx-unknown-table", "修繕費");
        assertThat(read.leftOver()).contains("費目\n千円", "修繕費\n1,200");
        assertThat(read.record()).isEqualTo(Samples.record());
    }

    @Test
    void aRowCutInTwoIsReadAsOne() throws IOException {
        RecoveredRecord read = read(edited().part(
                        EditedDocx.BODY,
                        xml -> xml.replaceFirst(
                                "<w:t>みどり野市役所 ２階 会議室２０１</w:t></w:r></w:p></w:tc></w:tr>",
                                "<w:t>みどり野市役所 ２階</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r>"
                                        + "<w:t>会議室２０２</w:t></w:r></w:p></w:tc></w:tr>")));

        assertThat(read.record().meeting().venue()).isEqualTo("みどり野市役所 ２階　会議室２０２");
    }

    @Test
    void whatARowCannotHoldIsTold() throws IOException {
        RecoveredRecord read =
                read(edited().replace("小川 一", "小川 一（ほか臨時の者２名）、新人").replace("000-123-4567", "000-123-4567（直通）、夜間は守衛室"));

        String all = read.record() + " " + read.leftOver();
        assertThat(all).contains("ほか臨時の者２名", "夜間は守衛室");
    }

    private static EditedDocx edited() {
        return new EditedDocx(Samples.docx(Samples.record()));
    }

    private RecoveredRecord read(EditedDocx edited) throws IOException {
        return DocxRecords.read(edited.in(folder));
    }

    private static List<String> texts(RecoveredRecord read) {
        return read.record().proceedings().stream()
                .filter(Remark.class::isInstance)
                .map((ProceedingsEntry entry) -> ((Remark) entry).text())
                .toList();
    }

    private static List<String> codes(RecoveredRecord read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    private static void assertTold(RecoveredRecord read, String code, String text) {
        assertThat(read.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.message().japanese()).contains(text);
        });
    }
}
