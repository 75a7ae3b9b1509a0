package io.github.kaigiroku.pdf;

import static io.github.kaigiroku.pdf.Samples.remark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import io.github.kaigiroku.pdf.ReadBack.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not fit goes on: over lines and pages, never over a rule. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class FormLayoutTest {

    @Test
    void theCellsOfEveryFormKeepTheirText() {
        Cells.assertKeepTheirText(render(Samples.library()));
        Cells.assertKeepTheirText(ReadBack.of(Samples.render(Samples.midorino(Samples.times(3)))));
    }

    @Test
    void twoHundredAttendeesGoOnOnFurtherPagesInClosedBoxes() {
        MeetingRecord record = MeetingRecord.builder()
                .meeting(Meeting.builder().name("大人数協議会").build())
                .attendees(IntStream.rangeClosed(1, 200)
                        .mapToObj(FormLayoutTest::attendee)
                        .toList())
                .build();
        ReadBack pdf = render(record);
        assertThat(pdf.elements().stream()
                        .filter(element -> element.path().endsWith("/TD")
                                && element.text().startsWith("第1委員 太郎（会長）、")
                                && element.text().endsWith("第200委員 太郎（委員）")))
                .as("one cell over two pages")
                .hasSize(1);
        assertThat(pdf.lines(2)).anyMatch(line -> line.contains("第150委員 太郎"));
        assertThat(pdf.lines(2)).noneMatch(line -> line.startsWith("会 議 録"));
        assertNamesAreWhole(pdf);
        Cells.assertKeepTheirText(pdf);
    }

    private static Attendee attendee(int number) {
        return Attendee.builder()
                .id(String.valueOf(number))
                .name("第" + number + "委員 太郎")
                .role(number == 1 ? "会長" : "委員")
                .attendance(Attendance.PRESENT)
                .build();
    }

    private static void assertNamesAreWhole(ReadBack pdf) {
        for (int page = 1; page <= 2; page++) {
            assertThat(pdf.lines(page)).noneMatch(line -> line.startsWith("委員 太郎") || line.startsWith("太郎"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国土交通省関東地方整備局建政部都市整備課長補佐（代理：山田太郎主任）",
                "Dr. Christopher Montgomery-Featherstonehaugh",
                "「「「「「「「「「「委員」」」」」」」」」」",
                "https://www.city.midorino.example/shisei/kaigiroku/"
            })
    void aSpeakerLabelLongerThanItsColumnIsWrapped(String speaker) {
        ReadBack pdf = render(remark(speaker, "短い。"), remark("会長", "次。"));
        List<Glyph> label = glyphs(pdf, speaker);
        assertThat(label.stream().map(Glyph::y).distinct().count()).as("lines").isGreaterThan(2);
        assertThat(glyphs(pdf, "会長").get(0).y())
                .isGreaterThan(label.get(label.size() - 1).y() + 16);
        Cells.assertKeepTheirText(pdf);
    }

    @Test
    void aSpeakerLabelLongerThanAPageGoesOnOnTheNext() {
        ReadBack pdf = render(remark("委員".repeat(200), "短い。"), remark("会長", "次。"));
        assertThat(pdf.pages()).isEqualTo(3);
        assertThat(pdf.lines(3).get(0)).isEqualTo("委員委員委員委員");
        Cells.assertKeepTheirText(pdf);
    }

    @Test
    void aParagraphLongerThanAPageLeavesNoLineFreeAndLosesNone() {
        String text = "市民の声をよく聞くことが、なによりも大切である。".repeat(150);
        ReadBack pdf = render(remark("委員", text));
        assertThat(glyphs(pdf, text).stream().map(Glyph::page).distinct()).containsExactly(2, 3, 4);
        assertThat(pdf.lines(3)).hasSize(45);
        Cells.assertKeepTheirText(pdf);
    }

    @Test
    void anEntryOfAHundredThousandCharactersIsSetWhole() {
        String text = "質疑、応答。「資料1」のP7を見よ）".repeat(5600).substring(0, 100_000);
        ReadBack pdf = render(remark("委員", text), remark("会長", "以上"));
        assertThat(glyphs(pdf, text)).hasSize(100_000);
        assertThat(pdf.pages()).isGreaterThan(70);
    }

    @Test
    void staffStandInTwoColumnsHoweverLongTheirTitlesAre() {
        ReadBack pdf = render(withStaff("部長", "経営企画課長", "地方創生推進担当主幹"));
        assertThat(leftEdges(pdf, "青木 一")).hasSize(1);
        ReadBack wide = render(withStaff("部長", "とても長い職名を持つ".repeat(4) + "係長", "主任"));
        assertThat(leftEdges(wide, "青木 一")).hasSize(1);
        Cells.assertKeepTheirText(wide);
    }

    private static MeetingRecord withStaff(String... titles) {
        List<StaffMember> staff = List.of(titles).stream()
                .map(title -> new StaffMember(title, "青木 一"))
                .toList();
        return Samples.library().toBuilder()
                .secretariat(Secretariat.builder().staff(staff).build())
                .build();
    }

    /** Where the lines stand that begin with a text, or hold it after a tab. */
    private static List<Integer> leftEdges(ReadBack pdf, String text) {
        List<Glyph> all = pdf.glyphs();
        return IntStream.range(0, all.size() - text.length())
                .filter(i -> read(all.subList(i, i + text.length())).equals(text))
                .mapToObj(i -> Math.round(all.get(i).x()))
                .distinct()
                .toList();
    }

    /** DESIGN: a heading alone at the foot of a page, a label torn over pages. */
    @Test
    void headingsAndLabelsStayWithWhatFollows() {
        for (int before = 36; before < 46; before++) {
            List<ProceedingsEntry> entries = new ArrayList<>();
            entries.add(new Remark("会長", "一行。\n".repeat(before - 1) + "終わり。", false));
            entries.add(new Heading(null, "みどりの計画", false));
            entries.add(new Remark("水辺まちづくり推進課長（小川五郎）", "短い。", false));
            ReadBack pdf = render(Samples.library().toBuilder()
                    .agenda(List.of())
                    .proceedings(entries)
                    .build());
            int heading = page(pdf, "みどりの計画");
            assertThat(page(pdf, "水辺まちづくり")).as("after " + before).isEqualTo(heading);
            assertThat(page(pdf, "（小川五郎）")).as("after " + before).isEqualTo(heading);
        }
    }

    private static int page(ReadBack pdf, String beginning) {
        return IntStream.rangeClosed(2, pdf.pages())
                .filter(page -> pdf.lines(page).stream().anyMatch(line -> line.contains(beginning)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRowOfDashesIsOneLine() {
        ReadBack pdf = render(remark("委員", "─".repeat(44)), remark("委員", "＊".repeat(31)));
        assertThat(pdf.lines(2)).filteredOn(line -> line.contains("─")).hasSize(1);
        assertThat(pdf.lines(2)).filteredOn(line -> line.contains("＊")).hasSize(1);
        Cells.assertKeepTheirText(pdf);
    }

    @Test
    void theClosingWordStandsAtTheEndOfItsLine() {
        ReadBack pdf = render(Samples.library().toBuilder()
                .proceedings(new Closing("午後４時閉会\n以上", false))
                .build());
        List<Glyph> end = glyphs(pdf, "以上");
        assertThat(end.get(1).x() + end.get(1).width()).isCloseTo(60.95f + 105.9f + 362.55f, within(2f));
    }

    @Test
    void numbersStayWithTheirUnits() {
        String text = "費用は１２，３４５，６７８円、1,234,567円、約20％、2024年２月、3か所、120人である。".repeat(6);
        ReadBack pdf = render(remark("委員", text));
        assertThat(pdf.lines(2)).noneMatch(line -> line.matches("[，．,円年月人％].*|.*[０-９0-9]"));
        Cells.assertKeepTheirText(pdf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.city.midorino.example/shisei/kaigiroku/20240229/very-long-path/index.html?a=b&c=d#e",
                "Pneumonoultramicroscopicsilicovolcanoconiosispneumonoultramicroscopicsilicovolcanoconiosis",
                "----------------------------------------------------------------------------------------",
                "１２３４５６７８９０１２３４５６７８９０１２３４５６７８９０１２３４５６７８９０１２３４５６７８９０"
            })
    void whatIsLongerThanALineIsSplit(String word) {
        ReadBack pdf = render(remark("委員", "詳細は" + word + "を見よ。次に" + word));
        Cells.assertKeepTheirText(pdf);
        assertThat(pdf.lines(2).stream().filter(line -> line.length() > 1).count())
                .isGreaterThan(5);
    }

    private static ReadBack render(Remark... entries) {
        return render(Samples.withProceedings(entries));
    }

    private static ReadBack render(MeetingRecord record) {
        FormDocument document = Samples.standard(record);
        ReadBack pdf = ReadBack.of(Samples.render(document));
        assertThat(pdf.texts()).isEqualTo(PrintedTexts.of(document));
        return pdf;
    }

    /** The glyphs of the first place in 様式第２号 that reads the given text. */
    private static List<Glyph> glyphs(ReadBack pdf, String text) {
        List<Glyph> all =
                pdf.glyphs().stream().filter(glyph -> glyph.page() > 1).toList();
        int first = 0;
        while (!read(all.subList(first, Math.min(all.size(), first + text.length())))
                .startsWith(text)) {
            first++;
        }
        return all.subList(first, first + text.length());
    }

    private static String read(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
}
