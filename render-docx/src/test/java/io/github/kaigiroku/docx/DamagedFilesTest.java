package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of damaged files in 256 MB: each is read or refused within ten seconds. Slow; asked for by .ci/fuzz. */
@EnabledIfSystemProperty(
        named = "kaigiroku.damaged",
        matches = "[0-9]+",
        disabledReason = "slow: run with -Dkaigiroku.damaged=20000")
class DamagedFilesTest {

    private static final int COUNT = Integer.getInteger("kaigiroku.damaged", 0);

    @TempDir
    private Path folder;

    @Test
    void documentsAreReadOrRefused() throws Exception {
        Path ours = Files.write(folder.resolve("ours.docx"), Samples.docx(Samples.record()));

        assertFine(COUNT, ours);
    }

    @Test
    void workbooksAreReadOrRefused() throws Exception {
        assertFine(COUNT / 20, workbook(new XSSFWorkbook(), "roster.xlsx"), workbook(new HSSFWorkbook(), "roster.xls"));
    }

    @Test
    void oldDocumentsAreReadOrRefused() throws Exception {
        Path ours = Files.write(folder.resolve("ours.docx"), Samples.docx(Samples.record()));

        assertFine(COUNT / 20, LibreOffice.convert(ours, folder, "doc"));
    }

    private static void assertFine(int count, Path... files) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("" + count));
        List.of(files).forEach(file -> arguments.add(file.toString()));
        List<String> lines = SmallJvm.run(DamagedReading.class, arguments);
        lines.forEach(System.out::println);

        assertThat(lines).allMatch(line -> line.startsWith("fine ")).hasSameSizeAs(files);
    }

    private Path workbook(Workbook workbook, String name) throws IOException {
        MeetingRecord record = Samples.record();
        Sheet sheet = workbook.createSheet("名簿");
        row(sheet, 0, "氏名", "役職", "出欠");
        for (int i = 0; i < record.attendees().size(); i++) {
            Attendee person = record.attendees().get(i);
            row(sheet, i + 1, person.name(), String.valueOf(person.role()), "○");
        }
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
