package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Remark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of tracked change that Word knows: read as if accepted, and told. */
class TrackedChangesTest {

    private static final String LAST = "次回は３月に開く。";
    private static final String TEXT = "<w:t>" + LAST + "</w:t></w:r>";
    private static final String RUN = "<w:r>" + TEXT;
    private static final String BY = " w:id=\"1\" w:author=\"a\" w:date=\"2024-02-07T00:00:00Z\"";

    @TempDir
    private Path folder;

    @Test
    void anInsertedParagraphMarkDividesAndIsTold() throws IOException {
        RecoveredRecord read = read(edited().part(EditedDocx.BODY, xml -> divided(xml, "<w:ins" + BY + "/>")));

        assertThat(texts(read)).contains("次回は\n３月に開く。");
        assertTold(read, "¶");
    }

    @Test
    void movedParagraphsAreReadWhereTheyWent() throws IOException {
        EditedDocx edited = edited();
        String row = edited.row(LAST);
        String gone = row.replace(
                        RUN,
                        "<w:moveFromRangeStart" + BY + " w:name=\"m\"/><w:moveFrom" + BY + ">" + RUN
                                + "</w:moveFrom><w:moveFromRangeEnd w:id=\"1\"/>")
                .replace("</w:pPr>", "<w:rPr><w:moveFrom" + BY + "/></w:rPr></w:pPr>")
                .replace("<w:tr>", "<w:tr><w:trPr><w:del" + BY + "/></w:trPr>");
        String moved = row.replace(RUN, "<w:moveTo" + BY + ">" + RUN + "</w:moveTo>")
                .replace("</w:pPr>", "<w:rPr><w:moveTo" + BY + "/></w:rPr></w:pPr>")
                .replace("<w:tr>", "<w:tr><w:trPr><w:ins" + BY + "/></w:trPr>")
                .replaceAll("<w:bookmark[^>]*>", "");
        String first = edited.row("ただいまの説明について、意見はあるか。");

        RecoveredRecord read = read(edited.replace(row, gone).replace(first, moved + first));

        assertThat(texts(read)).containsOnlyOnce(LAST);
        assertThat(texts(read).indexOf(LAST)).isLessThan(texts(read).indexOf("ただいまの説明について、意見はあるか。"));
        assertTold(read, LAST);
    }

    @Test
    void whatWasInsertedAndDeletedAgainIsNotRead() throws IOException {
        RecoveredRecord read = read(
                edited().replace(
                                TEXT,
                                TEXT + "<w:ins" + BY + "><w:r><w:t>場所は市役所</w:t></w:r><w:del" + BY
                                        + "><w:r><w:delText>の別館</w:delText><w:tab/></w:r></w:del><w:r><w:t>とする。</w:t></w:r></w:ins>"));

        assertThat(texts(read)).contains(LAST + "場所は市役所とする。");
        assertTold(read, "の別館");
        assertTold(read, "場所は市役所とする。");
    }

    @Test
    void insertedAndDeletedCellsAreReadAsAccepted() throws IOException {
        String added = "<w:tc><w:tcPr><w:cellIns" + BY + "/></w:tcPr><w:p><w:r><w:t>入れた枠。</w:t></w:r></w:p></w:tc>";
        String removed = "<w:tc><w:tcPr><w:cellDel" + BY + "/></w:tcPr><w:p><w:r><w:t>消した枠。</w:t></w:r></w:p></w:tc>";
        EditedDocx edited = edited();
        String row = edited.row(LAST);

        RecoveredRecord read = read(edited.replace(row, row.replace("</w:tr>", added + removed + "</w:tr>")));

        assertThat(texts(read)).contains(LAST + "\n入れた枠。");
        assertTold(read, "入れた枠。");
        assertTold(read, "消した枠。");
    }

    @Test
    void mergedCellsAreTold() throws IOException {
        EditedDocx edited = edited();
        String row = edited.row(LAST);

        RecoveredRecord read = read(edited.replace(
                row,
                row.replaceFirst(
                        "</w:tcPr>", "<w:cellMerge" + BY + " w:vMerge=\"cont\" w:vMergeOrig=\"rest\"/></w:tcPr>")));

        assertThat(texts(read)).contains(LAST);
        assertThat(read.findings()).extracting(finding -> finding.code()).contains("docx-tracked-change");
    }

    @Test
    void changedPropertiesChangeNoText() throws IOException {
        RecoveredRecord read = read(edited().part(
                        EditedDocx.BODY,
                        xml -> xml.replace(
                                        TEXT,
                                        "<w:rPr><w:b/><w:rPrChange" + BY
                                                + "><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>" + TEXT)
                                .replace(
                                        "</w:pPr>",
                                        "<w:pPrChange" + BY
                                                + "><w:pPr><w:pStyle w:val=\"Closing\"/><w:numPr><w:numId w:val=\"1\"/>"
                                                + "</w:numPr></w:pPr></w:pPrChange></w:pPr>")
                                .replaceFirst(
                                        "</w:tblPr>",
                                        "<w:tblPrChange" + BY
                                                + "><w:tblPr><w:tblW w:w=\"1\" w:type=\"dxa\"/></w:tblPr></w:tblPrChange></w:tblPr>")
                                .replaceFirst(
                                        "</w:tcPr>",
                                        "<w:tcPrChange" + BY
                                                + "><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr></w:tcPrChange></w:tcPr>")
                                .replaceFirst(
                                        "<w:tr>",
                                        "<w:tr><w:trPr><w:trPrChange" + BY + "><w:trPr><w:del" + BY
                                                + "/></w:trPr></w:trPrChange></w:trPr>")));

        assertThat(read.record()).isEqualTo(Samples.record());
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aWholeDeletedTableIsToldAndNothingOfItTaken() throws IOException {
        String row = "<w:tr><w:trPr><w:del" + BY + "/></w:trPr><w:tc><w:p><w:del" + BY
                + "><w:r><w:delText>費目の表。</w:delText></w:r></w:del></w:p></w:tc></w:tr>";
        RecoveredRecord read = read(edited().part(
                        EditedDocx.BODY,
                        xml -> xml.replaceFirst("</w:tbl>", "</w:tbl><w:p/><w:tbl>" + row + row + "</w:tbl>")));

        assertThat(read.record()).isEqualTo(Samples.record());
        assertTold(read, "費目の表。");
    }

    @Test
    void insertedContentControlsAreReadThrough() throws IOException {
        RecoveredRecord read = read(edited().replace(
                        RUN,
                        "<w:customXmlInsRangeStart" + BY
                                + "/><w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
                                + "<w:customXmlInsRangeEnd w:id=\"1\"/>" + RUN + "<w:customXmlInsRangeStart" + BY
                                + "/></w:sdtContent></w:sdt><w:customXmlInsRangeEnd w:id=\"1\"/>"));

        assertThat(read.record()).isEqualTo(Samples.record());
    }

    private static String divided(String xml, String mark) {
        int text = xml.indexOf(TEXT);
        int start = xml.lastIndexOf("<w:p>", text);
        int end = xml.indexOf("</w:p>", text);
        String paragraph = xml.substring(start, end);
        String looks = paragraph.substring(0, paragraph.indexOf("</w:pPr>"));
        String plain = looks.replaceAll("<w:bookmark[^>]*>", "");
        String divided = paragraph
                .replace("</w:pPr>", "<w:rPr>" + mark + "</w:rPr></w:pPr>")
                .replace(LAST, "次回は</w:t></w:r></w:p>" + plain + "</w:pPr><w:r><w:t>３月に開く。");
        return xml.substring(0, start) + divided + xml.substring(end);
    }

    private static EditedDocx edited() {
        return new EditedDocx(Samples.docx(Samples.record()));
    }

    private RecoveredRecord read(EditedDocx edited) throws IOException {
        return DocxRecords.read(edited.in(folder));
    }

    private static List<String> texts(RecoveredRecord read) {
        MeetingRecord record = read.record();
        return record.proceedings().stream()
                .filter(Remark.class::isInstance)
                .map(entry -> ((Remark) entry).text())
                .toList();
    }

    private static void assertTold(RecoveredRecord read, String text) {
        assertThat(read.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("docx-tracked-change");
            assertThat(finding.message().japanese()).contains(text);
        });
    }
}
