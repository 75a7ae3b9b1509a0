package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.docx.intake.IntakeOptions;
import io.github.kaigiroku.docx.intake.MinutesIntake;
import io.github.kaigiroku.docx.intake.TakenText;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.validation.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that Word prints before paragraphs and keeps out of their text. */
class ListNumbersTest {

    private static final String LISTED = "増水したときの対応は次のとおり。";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "decimal, %1., 1.　甲, 2.　乙",
        "decimal, （%1）, （1）　甲, （2）　乙",
        "decimalFullWidth, 第%1, 第１　甲, 第２　乙",
        "japaneseCounting, %1, 一　甲, 二　乙",
        "decimalEnclosedCircle, %1, ①　甲, ②　乙",
        "aiueoFullWidth, (%1), (ア)　甲, (イ)　乙",
        "bullet, \uF0B7, ・　甲, ・　乙"
    })
    void aNumberIsReadAsWordPrintsIt(String format, String pattern, String first, String second) throws IOException {
        RecoveredRecord read = read(level(0, format, pattern), item(0, "甲") + item(0, "乙"));

        assertThat(text(read)).isEqualTo(LISTED + "\n" + first + "\n" + second);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void levelsCountOnTheirOwnAndNumbersMayBeginElsewhere() throws IOException {
        RecoveredRecord read = read(
                level(0, "decimal", "%1.").replace("w:start w:val=\"1\"", "w:start w:val=\"3\"")
                        + level(1, "decimal", "%1-%2"),
                item(0, "甲") + item(1, "乙") + item(1, "丙") + item(0, "丁") + item(1, "戊"));

        assertThat(text(read)).isEqualTo(LISTED + "\n3.　甲\n3-1　乙\n3-2　丙\n4.　丁\n4-1　戊");
    }

    @Test
    void aNumberThatIsNotReadIsTold() throws IOException {
        RecoveredRecord read = read(level(0, "hindiVowels", "%1"), item(0, "甲") + item(0, "乙"));

        assertThat(text(read)).isEqualTo(LISTED + "\n甲\n乙");
        assertThat(read.findings()).extracting(Finding::code).containsOnly("docx-list-number");
        assertThat(read.findings()).hasSize(2);
    }

    @Test
    void numbersAreReadOfForeignMinutesToo() throws IOException {
        Path file = edited(level(0, "decimal", "（%1）"), item(0, "甲"))
                .without("customXml/item1.xml")
                .in(folder);

        assertThat(MinutesIntake.read(file, IntakeOptions.standard()).account())
                .extracting(TakenText::text)
                .anyMatch(text -> text.contains("（1）　甲"));
    }

    private static String text(RecoveredRecord read) {
        return ((Remark) read.record().proceedings().get(0)).text();
    }

    private RecoveredRecord read(String levels, String items) throws IOException {
        return DocxRecords.read(edited(levels, items).in(folder));
    }

    private static EditedDocx edited(String levels, String items) {
        String numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"4\">" + levels
                + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>";
        byte[] docx = Samples.docx(Samples.of(List.of(new Remark("委員", LISTED, false))));
        return new EditedDocx(docx).addPart("numbering", numbering).part(EditedDocx.BODY, xml -> {
            int at = xml.indexOf("</w:p>", xml.indexOf(LISTED)) + "</w:p>".length();
            return xml.substring(0, at) + items + xml.substring(at);
        });
    }

    private static String level(int level, String format, String pattern) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + pattern + "\"/></w:lvl>";
    }

    private static String item(int level, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Remark\"/><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
