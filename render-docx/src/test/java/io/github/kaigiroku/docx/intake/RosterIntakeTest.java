package io.github.kaigiroku.docx.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RosterIntakeTest {

    private static final String[][] ROSTER = {
        {"みどり野市水辺利用検討会 委員名簿"},
        {"所　属", "役職", "氏　名", "出欠", "備考", "電話"},
        {"みどり野大学", "委員長", "髙﨑 さくら", "○", "", ""},
        {"", "委員", "𠮷野 空", "オンライン", "途中退席", ""},
        {"商工会", "委員", "葛󠄀城 環", "欠", "", "000-111"},
        {"", "", "", "", "", ""},
    };

    @Test
    void newAndOldWorkbooksGiveTheSamePeople() throws IOException {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            TakenRoster taken = RosterIntake.read(new ByteArrayInputStream(bytes(workbook, ROSTER)));

            assertThat(taken.attendees())
                    .containsExactly(
                            Attendee.present("髙﨑 さくら", "委員長").toBuilder()
                                    .affiliation("みどり野大学")
                                    .build(),
                            Attendee.present("𠮷野 空", "委員").toBuilder()
                                    .mode(AttendanceMode.REMOTE)
                                    .note("途中退席")
                                    .build(),
                            Attendee.absent("葛󠄀城 環", "委員").toBuilder()
                                    .affiliation("商工会")
                                    .build());
            assertThat(taken.findings()).extracting("code").containsExactly("intake-left-over");
            assertThat(taken.findings().get(0).message().japanese()).startsWith("シート「名簿」5行目の「000-111」は");
        }
    }

    @Test
    void textFarOutsideARosterIsRefusedAndNotDropped() throws IOException {
        String[] wide = new String[201];
        Arrays.fill(wide, "");
        wide[0] = "氏名";
        byte[] blank = bytes(new XSSFWorkbook(), new String[][] {wide, {"青木 とも子"}});
        assertThat(RosterIntake.read(blank).attendees()).containsExactly(Attendee.present("青木 とも子"));

        wide[200] = "欄外の覚え";
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            byte[] file = bytes(workbook, new String[][] {wide, {"青木 とも子"}});
            assertThatThrownBy(() -> RosterIntake.read(file))
                    .isInstanceOf(UnreadableMinutesException.class)
                    .hasMessageContaining("200 列まで")
                    .hasMessageContaining("Delete the columns");
        }
    }

    @Test
    void thePeopleOfASheetAreMergedIntoARecord() throws IOException {
        Attendee known =
                Attendee.absent("髙﨑さくら").toBuilder().id("a1").note("会長代理").build();
        MeetingRecord head = MeetingRecord.builder()
                .meeting(Meeting.builder().name("検討会").build())
                .attendees(Attendee.present("傍聴 一郎"), known)
                .build();

        MeetingRecord merged =
                RosterIntake.read(bytes(new XSSFWorkbook(), ROSTER)).onto(head);

        assertThat(merged.meeting()).isEqualTo(head.meeting());
        assertThat(merged.attendees()).extracting(Attendee::name).containsExactly("髙﨑 さくら", "𠮷野 空", "葛󠄀城 環", "傍聴 一郎");
        assertThat(merged.attendees().get(0))
                .isEqualTo(Attendee.present("髙﨑 さくら", "委員長").toBuilder()
                        .id("a1")
                        .affiliation("みどり野大学")
                        .note("会長代理")
                        .build());
    }

    @Test
    void aRosterThatDoesNotSayWhoCameIsDoubtful() throws IOException {
        TakenRoster taken = RosterIntake.read(bytes(new XSSFWorkbook(), new String[][] {{"氏名"}, {"山田 太郎"}}));

        assertThat(taken.attendees()).containsExactly(Attendee.present("山田 太郎"));
        assertThat(taken.findings()).extracting("code").containsExactly("intake-doubtful");
    }

    @Test
    void noCellIsLostToAnotherOfItsKind() throws IOException {
        String[][] sheet = {
            {"No.", "氏名", "出欠", "備考", "備考"}, {"1", "山田 太郎", "△", "遅れて着席", "資料郵送"}, {"2", "", "○", "未定", ""}
        };

        TakenRoster taken = RosterIntake.read(bytes(new XSSFWorkbook(), sheet));

        assertThat(taken.attendees())
                .containsExactly(
                        Attendee.present("山田 太郎").toBuilder().note("遅れて着席").build());
        assertThat(taken.findings())
                .extracting(finding -> finding.message().japanese())
                .anyMatch(text -> text.startsWith("シート「名簿」2行目の「資料郵送」"))
                .anyMatch(text -> text.startsWith("シート「名簿」2行目の「△」"))
                .anyMatch(text -> text.startsWith("「シート「名簿」2行目：△」を出席と"))
                .anyMatch(text -> text.startsWith("シート「名簿」3行目の「未定」"));
    }

    @Test
    void whatIsNoRosterIsRefused() throws IOException {
        byte[] noNames = bytes(new XSSFWorkbook(), new String[][] {{"品名", "数"}});

        for (byte[] file : List.of(
                noNames, new byte[0], "text".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xD0, 1, 2})) {
            assertThatThrownBy(() -> RosterIntake.read(file)).isInstanceOf(UnreadableMinutesException.class);
        }
    }

    @Test
    void theAttendanceOfASeriesIsASheetOfDaysAndMembers() throws IOException {
        MeetingRecord first = meeting(1, Attendee.present("髙﨑 さくら"), Attendee.absent("𠮷野 空"));
        MeetingRecord second = meeting(
                2,
                Attendee.present("𠮷野 空").toBuilder()
                        .mode(AttendanceMode.REMOTE)
                        .build(),
                Attendee.builder().name("=1+1").attendance(Attendance.PRESENT).build());
        var out = new ByteArrayOutputStream();

        AttendanceSheet.write(List.of(first, second), out);

        var formatter = new DataFormatter();
        var text = new StringBuilder();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            workbook.getSheetAt(0).forEach(row -> {
                row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append('|'));
                text.append('\n');
            });
        }
        assertThat(text.toString()).isEqualTo("氏名|2024-04-01|2024-04-02|\n髙﨑 さくら|○||\n𠮷野 空|×|◎|\n=1+1||○|\n");
    }

    private static MeetingRecord meeting(int day, Attendee... attendees) {
        return MeetingRecord.builder()
                .meeting(Meeting.builder()
                        .name("検討会")
                        .sessions(List.of(new Session(LocalDate.of(2024, 4, day), null, null)))
                        .build())
                .attendees(attendees)
                .build();
    }

    private static byte[] bytes(Workbook workbook, String[][] rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (workbook) {
            var sheet = workbook.createSheet("名簿");
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void stylesThatUnpackToMoreThanTheyMayAreRefusedAndManyEmptyCellsCostLittle() throws IOException {
        byte[] bomb = replaced(
                bytes(new XSSFWorkbook(), ROSTER),
                "xl/styles.xml",
                "<styleSheet>" + " ".repeat(2 << 20) + "</styleSheet>");

        assertThatThrownBy(() -> RosterIntake.read(bomb))
                .isInstanceOfSatisfying(
                        UnreadableMinutesException.class,
                        e -> assertThat(e.text().english()).contains("xl/styles.xml"));

        var rows = new StringBuilder();
        for (int i = 1; i <= 3000; i++) {
            String text = i == 1 ? "氏名" : "甲";
            rows.append(
                    "<row r=\"" + i + "\"><c r=\"GR" + i + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>");
        }
        byte[] wide = replaced(
                bytes(new XSSFWorkbook(), ROSTER),
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData></worksheet>");

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(RosterIntake.read(wide).attendees()).hasSize(2999));
    }

    private static byte[] replaced(byte[] archive, String part, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }
}
