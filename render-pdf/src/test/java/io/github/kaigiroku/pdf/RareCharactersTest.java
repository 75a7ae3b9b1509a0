package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import io.github.kaigiroku.pdf.painting.Glyphs;
import io.github.kaigiroku.pdf.truetype.FontChain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody plans for, in every place of a record: nothing is lost, and nothing leaves its cell. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class RareCharactersTest {

    private static final PdfOptions GETA =
            PdfOptions.defaults().toBuilder().missingGlyphs(MissingGlyphs.GETA).build();

    static Stream<String> texts() {
        return Stream.of(
                "議論👍🏽が👨\u200D👩\u200D👧白熱😀❤\uFE0F1\uFE0F\u20E3🇯🇵",
                "か\u3099き\u309Aく\u3099e\u0301a\u0300\u0301\u0302n\u0303",
                "\u0301始まり\u3099",
                "e" + "\u0301".repeat(300),
                "שלום עולם と مرحبا です\u202Eabc\u202C\u200F\u200E",
                "　".repeat(80) + "終わり" + "　".repeat(70),
                "x" + " ".repeat(300) + "y",
                "1".repeat(500),
                "１".repeat(500),
                "、。，．・：；？！".repeat(30),
                "「『".repeat(50) + "中" + "』」".repeat(50),
                "」",
                "（",
                "\uFE00始\uDB40\uDD00\uDB40\uDD00終\uDB40\uDD00",
                "\u200B".repeat(300) + "a\u200Cb\u200D\u2060\uFEFFc",
                "soft\u00ADhyphen".repeat(30),
                "市\u00A0民".repeat(60),
                "\t始\t\t中\t終\t" + "\t".repeat(60) + "x",
                "―".repeat(100) + "…".repeat(100),
                "①②③㈱㌖ｶﾞｷﾞ\u2003全角\u2009細\u2007空白𝄞",
                "外字\uE000\uF8FF\uFFFD\u007F\u0080");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void noTextIsLostOrLeavesItsCell(String text) {
        assertWhole(Samples.standard(record(text)));
        assertWhole(Samples.midorino(record(text)));
    }

    private static void assertWhole(FormDocument document) {
        ReadBack pdf = ReadBack.of(Samples.render(document, GETA));
        assertThat(pdf.texts())
                .isEqualTo(PrintedTexts.of(document).stream()
                        .map(RareCharactersTest::asMapped)
                        .toList());
        Cells.assertKeepTheirText(pdf);
    }

    /** A font's map to Unicode may not hold U+FEFF; the file says it beside the map, where PDFBox does not look. */
    private static String asMapped(String text) {
        return text.replace('\uFEFF', '\u2060');
    }

    private static MeetingRecord record(String text) {
        return MeetingRecord.builder()
                .meeting(Meeting.builder().name(text).venue(text).build())
                .attendees(Attendee.builder()
                        .name(text)
                        .role(text)
                        .attendance(Attendance.PRESENT)
                        .note(text)
                        .build())
                .agenda(AgendaItem.builder().number("1").title(text).build())
                .materials(new Material(text, text, text))
                .secretariat(Secretariat.builder()
                        .department(text)
                        .staff(new StaffMember(text, text))
                        .build())
                .proceedings(
                        new Heading("1", null, false),
                        new Remark(text, text + "\n" + text, false),
                        new Heading(null, text, false))
                .build();
    }

    @Test
    void aKanaAndItsSoundMarkAreDrawnAsOneCharacter() {
        FormDocument document = Samples.standard(Samples.withProceedings(Samples.remark("委員", "か\u3099は\u309A行")));
        List<ReadBack.Glyph> glyphs = ReadBack.of(Samples.render(document)).glyphs();
        int first = glyphs.size() - 3;
        assertThat(glyphs.subList(first, glyphs.size()))
                .extracting(ReadBack.Glyph::text)
                .containsExactly("か\u3099", "は\u309A", "行");
        assertThat(glyphs.get(first + 2).x() - glyphs.get(first).x()).isCloseTo(24f, within(0.01f));
    }

    @Test
    void linesEndAtEveryKindOfLineEnd() {
        FormDocument document =
                Samples.standard(Samples.withProceedings(Samples.remark("委員", "一\u2028二\u2029三\u0085四\r\n五\r六")));
        assertThat(ReadBack.of(Samples.render(document)).texts()).containsSubsequence("一", "二", "三", "四", "五", "六");
    }

    @Test
    void blanksOfEveryWidthAreShownAsBlanks() {
        String text = "全角\u2003細\u2009数字\u2007狭\u202F極細\u200A広\u3000空白";
        FormDocument document = Samples.standard(Samples.withProceedings(Samples.remark("委員", text)));
        assertThat(ReadBack.of(Samples.render(document)).texts()).contains(text);
    }

    @Test
    void anAccentIsDrawnTogetherWithItsLetter() {
        FormDocument document =
                Samples.standard(Samples.withProceedings(Samples.remark("委員", "Cafe\u0301とn\u0303とo\u0302")));
        List<String> glyphs = ReadBack.of(Samples.render(document)).glyphs().stream()
                .map(ReadBack.Glyph::text)
                .toList();
        assertThat(glyphs).containsSubsequence("C", "a", "f", "e\u0301", "と", "n\u0303", "と", "o\u0302");
    }

    @Test
    void namesBeyondJisArePrinted() {
        FormDocument document =
                Samples.standard(Samples.withProceedings(Samples.remark("𠮷野委員", "𠮷野家、𡈽方、𠀋、髙﨑、𩸽、葛󠄀城、辻󠄀、侮辱、㐂")));
        ReadBack pdf = ReadBack.of(Samples.render(document));
        assertThat(pdf.texts()).isEqualTo(PrintedTexts.of(document));
        VeraPdf.assertConforms(Samples.render(document));
    }

    @Test
    void whatCannotBeShownIsNamedByCodePointAndPathAllAtOnce() {
        FormDocument document = Samples.standard(Samples.withProceedings(
                Samples.remark("委\uE000員", "可"), Samples.remark("員", "\uE001\uE001と\u1E3F\uE000")));
        assertThatThrownBy(() -> Samples.render(document))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("(U+E000) proceedings[0].speaker")
                .hasMessageContaining("(U+E001) proceedings[1].text")
                .satisfies(problem -> assertThat(((MissingGlyphException) problem).missing())
                        .containsExactly(
                                new MissingGlyph("proceedings[0].speaker", 0xE000),
                                new MissingGlyph("proceedings[1].text", 0xE001),
                                new MissingGlyph("proceedings[1].text", 0xE000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u05E9\u05DC\u05D5\u05DD", "\u0645\u0631", "\u202Eabc\u202C"})
    void textThatRunsFromRightToLeftIsRefusedWhateverTheFont(String text) {
        Path font = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
        Assumptions.assumeTrue(Files.exists(font), "DejaVu Sans is not installed");
        PdfOptions options = PdfOptions.defaults().toBuilder()
                .fonts(FontSource.bundled(), FontSource.file(font))
                .build();
        FormDocument document = Samples.standard(Samples.withProceedings(Samples.remark("委員", "可" + text)));
        assertThatThrownBy(() -> Samples.render(document, options))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("proceedings[0].text")
                .hasMessageContaining("right to left");
    }

    @Test
    void theFontForRareCharactersIsNotOpenedForOrdinaryTexts() {
        Glyphs glyphs = new Glyphs(FontChain.opening(List.of(FontSource.bundled()::program, () -> {
            throw new AssertionError("opened");
        })));
        PrintedTexts.of(Samples.standard(Samples.library())).forEach(text -> lookUp(glyphs, text));
        lookUp(glyphs, "\t\u200B\u00AD\uFE0F\u202E\u05D0");
        assertThatThrownBy(() -> lookUp(glyphs, "𠮷")).hasMessage("opened");
    }

    private static void lookUp(Glyphs glyphs, String text) {
        text.codePoints().forEach(codePoint -> glyphs.of(codePoint, Glyphs.NO_SELECTOR));
    }
}
