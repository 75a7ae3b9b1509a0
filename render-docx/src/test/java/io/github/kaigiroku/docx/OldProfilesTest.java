package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;

/**
 * Profiles in format 1.0 print what they printed: each table, and each paragraph with its place and its indents, as the last
 * release that knew no other format wrote it. One thing was to change: 以上 stands at the end of its line.
 */
class OldProfilesTest {

    private static final Path PROFILES = Path.of("../render-pdf/src/test/resources/io/github/kaigiroku/pdf/format10");
    private static final String END = " 以上";

    @ParameterizedTest
    @ValueSource(strings = {"standard", "midorino"})
    void everyParagraphStandsWhereItStood(String city) throws IOException {
        List<String> before = before(city);

        List<String> now = lines(rendered(city));

        assertThat(withoutEnd(now)).isEqualTo(withoutEnd(before));
        assertThat(now).filteredOn(line -> line.endsWith(END)).hasSize(1);
    }

    private static List<String> withoutEnd(List<String> lines) {
        return lines.stream().filter(line -> !line.endsWith(END)).toList();
    }

    private static byte[] rendered(String city) throws IOException {
        try (InputStream json = Files.newInputStream(PROFILES.resolve(city + ".json"))) {
            var composer = FormComposer.with(FormProfiles.read(json));
            return Samples.docx(new DocxRenderer(), composer.compose(RecordJson.read(PROFILES.resolve("record.json"))));
        }
    }

    private static List<String> before(String city) throws IOException {
        String name = "format10/" + city + ".txt";
        try (InputStream in = Objects.requireNonNull(OldProfilesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> lines(byte[] docx) {
        var lines = new ArrayList<String>();
        for (IBodyElement element : Opened.poi(docx).getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                lines.add(line("body", paragraph));
            } else if (element instanceof XWPFTable table) {
                add(lines, table);
            }
        }
        return lines;
    }

    private static void add(List<String> lines, XWPFTable table) {
        var grid = new StringBuilder("table");
        table.getCTTbl()
                .getTblGrid()
                .getGridColList()
                .forEach(column -> grid.append(' ').append(column.getW()));
        lines.add(grid.toString());
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            var cells = table.getRow(row).getTableCells();
            for (int cell = 0; cell < cells.size(); cell++) {
                for (XWPFParagraph paragraph : cells.get(cell).getParagraphs()) {
                    lines.add(line(row + "," + cell, paragraph));
                }
            }
        }
    }

    private static String line(String place, XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().getPPr();
        String indents = properties != null && properties.isSetInd() ? indents(properties.getInd()) : "";
        return (place + indents + " " + paragraph.getText()).stripTrailing();
    }

    private static String indents(CTInd indents) {
        return (indents.isSetLeft() ? " left=" + indents.getLeft() : "")
                + (indents.isSetFirstLine() ? " firstLine=" + indents.getFirstLine() : "")
                + (indents.isSetHanging() ? " hanging=" + indents.getHanging() : "");
    }
}
