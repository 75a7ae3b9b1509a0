package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files made to take long or to fill the memory: each ends within a second of work and 256 MB. */
class HostileFilesTest {

    /** Three times what the worst is allowed on a quiet machine. */
    private static final long MAX_MILLISECONDS = 3_000;

    private static final String BODY_START = "<w:body>";

    @TempDir
    private Path folder;

    /** Writes what stands in the place of a mark of a part. */
    private interface Flood {
        void into(OutputStream out) throws IOException;
    }

    private record Hostile(String name, String end, Path file) {}

    @Test
    void eachEndsSoonInLittleMemory() throws Exception {
        List<Hostile> files = files();
        List<String> ends = SmallJvm.run(
                HostileReading.class,
                files.stream().map(hostile -> hostile.file().toString()).toList());

        assertThat(ends).hasSameSizeAs(files);
        for (int i = 0; i < ends.size(); i++) {
            String[] end = ends.get(i).split(" ", 2);
            assertThat(end[0]).as(files.get(i).name()).isEqualTo(files.get(i).end());
            assertThat(Long.parseLong(end[1])).as(files.get(i).name()).isLessThan(MAX_MILLISECONDS);
        }
    }

    private List<Hostile> files() throws IOException {
        return List.of(
                hostile("an ordinary file, for the classes", "read", "", "", out -> {}),
                hostile("80 MiB in one text", "refused", EditedDocx.BODY, BODY_START, out -> {
                    out.write(bytes("<w:p><w:r><w:t xml:space=\"preserve\">"));
                    times(80 << 10, " ".repeat(1 << 10)).into(out);
                    out.write(bytes("</w:t></w:r></w:p>"));
                }),
                hostile(
                        "80 MiB in the record",
                        "refused",
                        "customXml/item1.xml",
                        "\">",
                        times(80 << 10, " ".repeat(1 << 10))),
                hostile(
                        "64 MiB of blanks in the relationships",
                        "refused",
                        "_rels/.rels",
                        "?>",
                        times(64 << 10, " ".repeat(1 << 10))),
                hostile("3.9 million empty lines", "refused", EditedDocx.BODY, BODY_START, times(3_900_000, "<w:p/>")),
                hostile("three million empty runs", "read", EditedDocx.BODY, BODY_START, times(3_000_000, "<w:r/>")),
                hostile(
                        "tables in tables",
                        "refused",
                        EditedDocx.BODY,
                        BODY_START,
                        times(200_000, "<w:tbl><w:tr><w:tc>")),
                hostile("a million and a half empty rows", "refused", EditedDocx.BODY, BODY_START, out -> {
                    out.write(bytes("<w:tbl>"));
                    times(1_500_000, "<w:tr><w:tc/></w:tr>").into(out);
                    out.write(bytes("</w:tbl>"));
                }),
                hostile("a text of entities", "refused", EditedDocx.BODY, "?>", out -> {
                    out.write(bytes("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\">"));
                    for (char c = 'b'; c < 'z'; c++) {
                        out.write(bytes("<!ENTITY " + c + " \"" + ("&" + (char) (c - 1) + ";").repeat(10) + "\">"));
                    }
                    out.write(bytes("]>"));
                }),
                hostile("300,000 styles", "read", "word/styles.xml", "</w:docDefaults>", out -> {
                    for (int i = 0; i < 300_000; i++) {
                        out.write(bytes("<w:style w:styleId=\"s" + i + "\"><w:name w:val=\"n" + i + "\"/></w:style>"));
                    }
                }),
                relationships(),
                corrections(),
                names(),
                sheet());
    }

    private Hostile hostile(String name, String end, String part, String behind, Flood flood) throws IOException {
        return written(name, end, Opened.parts(Samples.docx(Samples.record())), part, behind, flood);
    }

    private Hostile relationships() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(Opened.parts(Samples.docx(Samples.record())));
        parts.put("customXml/item1.xml", "<a xmlns=\"urn:a\">" + "<b/>".repeat(500_000) + "</a>");
        return written(
                "20,000 relationships to one big part",
                "read",
                parts,
                "word/_rels/document.xml.rels",
                "package/2006/relationships\">",
                out -> {
                    for (int i = 0; i < 20_000; i++) {
                        out.write(bytes("<Relationship Id=\"r" + i
                                + "\" Type=\"urn:a/customXml\" Target=\"../customXml/item1.xml\"/>"));
                    }
                });
    }

    /** A hundred gaps of 199 rows, each in the place of 198 others, among 20,000. */
    private Hostile corrections() throws IOException {
        List<ProceedingsEntry> before = new ArrayList<>();
        List<ProceedingsEntry> after = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            before.add(new Remark("委員", i + "番目の発言として、" + "長い文を述べる。".repeat(8) + i, false));
            after.add(
                    i % 200 == 0 ? before.get(i) : new Remark("委員", i + "番目を改めて、" + "別の長い文を述べた。".repeat(8) + i, false));
        }
        Map<String, String> parts = new LinkedHashMap<>(Opened.parts(Samples.docx(Samples.of(before))));
        String body = Opened.part(Samples.docx(Samples.of(after)), EditedDocx.BODY);
        parts.put(EditedDocx.BODY, body.replaceAll("<w:bookmark[^>]*>", ""));
        return written("199 by 200 corrections in 20,000 rows", "read", parts, "", "", out -> {});
    }

    private Hostile names() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(Opened.parts(Samples.docx(Samples.record())));
        for (int i = 0; i < 9_000; i++) {
            parts.put("word/" + "a".repeat(2_000) + i + ".xml", "<a/>");
        }
        return written("9,000 names of two kilobytes", "refused", parts, "", "", out -> {});
    }

    /** Each cell outside the columns that are known is a finding. */
    private Hostile sheet() throws IOException {
        Path file = Files.createTempFile(folder, "hostile", ".xls");
        try (var workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("氏名");
            for (int i = 1; i < 1_000; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("甲");
                for (int j = 1; j < 200; j++) {
                    row.createCell(j).setCellValue(i);
                }
            }
            workbook.write(out);
        }
        return new Hostile("200,000 cells of an old sheet", "read", file);
    }

    private Hostile written(String name, String end, Map<String, String> parts, String part, String behind, Flood flood)
            throws IOException {
        Path file = Files.createTempFile(folder, "hostile", ".docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            for (Map.Entry<String, String> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                String text = each.getValue();
                int at = each.getKey().equals(part) ? text.indexOf(behind) + behind.length() : text.length();
                zip.write(bytes(text.substring(0, at)));
                if (each.getKey().equals(part)) {
                    assertThat(text).contains(behind);
                    flood.into(zip);
                }
                zip.write(bytes(text.substring(at)));
            }
        }
        return new Hostile(name, end, file);
    }

    private static Flood times(int count, String text) {
        int each = Math.max(1, (1 << 16) / text.length());
        byte[] many = bytes(text.repeat(each));
        byte[] one = bytes(text);
        return out -> {
            for (int i = 0; i < count / each; i++) {
                out.write(many);
            }
            for (int i = 0; i < count % each; i++) {
                out.write(one);
            }
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
