package io.github.kaigiroku.commandline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.Attendee;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class SubcommandsTest {

    private static final Path SAMPLE = Path.of("src/main/resources/io/github/kaigiroku/commandline/sample.json");
    private static final String[] CLOSED = {"寄贈資料の取扱い", "寄贈申出一覧", "所有者の意向"};

    @TempDir
    Path folder;

    static Iterable<String> names() {
        return Subcommands.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCommandExplainsItself(String name) {
        Run run = Run.of(name, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(String.join("\n", run.out())).contains("kaigiroku " + name, "。");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theMainHelpNamesEveryCommand(String name) {
        assertThat(String.join("\n", Run.of("--help").out())).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check                                             | RECORD.json",
                "public a.json                                     | --out DIR",
                "public a.json --out DIR --policy all              | --policy の all は知らない値です。standard, anonymous",
                "exchange a.json --out DIR                         | --authority-name NAME",
                "exchange SAMPLE --out DIR --authority-name み     | --authority CODE",
                "exchange SAMPLE --out DIR --authority み --authority-name み | authority",
                "read a.txt --out DIR                              | .docx",
                "profile a.json                                    | --out DIR",
                "read SAMPLE.pdf --out DIR                         | sample.json.pdf",
            })
    void aWrongCommandLineIsASentenceAndLeavesNothing(String arguments, String fragment) {
        String[] words = arguments.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace("DIR", folder.resolve("out").toString()).replace("SAMPLE", SAMPLE.toString());
        }
        Run run = Run.of((Object[]) words);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().contains(fragment).contains("。", " / ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void thePublicCopyIsRecordAndForms() throws IOException {
        Run run = Run.of("public", SAMPLE, "--out", folder);

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(run.out())
                .containsExactly(
                        folder.resolve("sample-public.json").toString(),
                        folder.resolve("sample-public.docx").toString(),
                        folder.resolve("sample-public.pdf").toString());
        assertThat(run.err()).anyMatch(line -> line.contains("[closed-item]"));
        assertThat(folder.resolve("sample-public.json")).content(UTF_8).doesNotContain(CLOSED);
        assertThat(folder.resolve("sample-public.pdf")).content(ISO_8859_1).startsWith("%PDF-");
    }

    @Test
    void leaksAreFoundInWholeFilesAndNotInPublicOnes() {
        assertThat(Run.of("--in", SAMPLE, "--out", folder).exitCode()).isZero();
        assertThat(Run.of("public", SAMPLE, "--out", folder).exitCode()).isZero();

        Run whole = Run.of("leaks", "--in", SAMPLE, folder.resolve("sample.pdf"));
        Run open = Run.of(
                "leaks",
                "--in",
                SAMPLE,
                folder.resolve("sample-public.pdf"),
                folder.resolve("sample-public.docx"),
                folder.resolve("sample-public.json"));

        assertThat(whole.exitCode()).isEqualTo(2);
        assertThat(String.join("\n", whole.out())).contains("[leak]", "sample.pdf");
        assertThat(open.exitCode()).as(String.join("\n", open.out())).isZero();
    }

    @Test
    void minutesAndMaterialsBecomeOneFile() throws IOException {
        assertThat(Run.of("--in", SAMPLE, "--out", folder, "--format", "pdf").exitCode())
                .isZero();
        Path material = Files.copy(folder.resolve("sample.pdf"), folder.resolve("予算書.pdf"));

        Run run = Run.of("dossier", folder.resolve("sample.pdf"), material, "--out", folder);

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(folder.resolve("sample-dossier.pdf")).content(ISO_8859_1).startsWith("%PDF-");
        assertThat(Files.size(folder.resolve("sample-dossier.pdf"))).isGreaterThan(Files.size(material));
    }

    @Test
    void aStampIsPutOnAFile() throws IOException {
        assertThat(Run.of("--in", SAMPLE, "--out", folder, "--format", "pdf").exitCode())
                .isZero();

        Run run = Run.of("stamp", folder.resolve("sample.pdf"), "--out", folder, "--every-page");

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(Files.size(folder.resolve("sample-stamped.pdf")))
                .isGreaterThan(Files.size(folder.resolve("sample.pdf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3", "1,2,3,4,5", "-1,8,22,12", "175,8,0,12", "NaN,8,22,12", "175,8,Infinity,12", "右上"})
    void aStampNeedsABoxOnThePage(String at) {
        Run run = Run.of("stamp", folder.resolve("sample.pdf"), "--out", folder.resolve("stamped"), "--at", at);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errText()).contains("--at takes four numbers: left, top, width and height");
        assertThat(folder.resolve("stamped")).doesNotExist();
    }

    @Test
    void aTranscriptBecomesADraftOfAMeeting() throws IOException {
        Path transcript = Files.writeString(
                folder.resolve("rokuon.vtt"), "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v SPEAKER_00>えー、始めます。\n");
        Path table = Files.writeString(folder.resolve("speakers.csv"), "SPEAKER_00,会長,川上 亮,会長\n");

        Run run =
                Run.of("import", transcript, "--speakers", table, "--head", SAMPLE, "--out", folder.resolve("drafts"));

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(folder.resolve("drafts/rokuon.json")).content(UTF_8).contains("えー、始めます。", "会長", "みどり野市");
    }

    @Test
    void aRosterIsPutIntoTheRecordOfItsMeetingAndComesBackAsASheet() throws IOException {
        Path roster = folder.resolve("meibo.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(roster)) {
            var sheet = workbook.createSheet();
            String[][] rows = {{"氏名", "役職", "出欠"}, {"髙﨑 さくら", "委員", "○"}, {"𠮷野 空", "委員", "欠"}};
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            workbook.write(out);
        }
        Path head = Files.writeString(folder.resolve("head.json"), LongRecord.json(1));

        Run alone = Run.of("import", roster, "--out", folder.resolve("alone"));
        Run put = Run.of("import", roster, "--head", head, "--out", folder.resolve("put"));
        Run back = Run.of("attendance", folder.resolve("put/meibo.json"), "--out", folder.resolve("sheet"));

        assertThat(alone.exitCode()).as(alone.errText()).isZero();
        assertThat(put.exitCode()).as(put.errText()).isZero();
        assertThat(RecordJson.read(folder.resolve("put/meibo.json")).meeting())
                .isEqualTo(RecordJson.read(head).meeting());
        assertThat(RecordJson.read(folder.resolve("put/meibo.json")).attendees())
                .extracting(Attendee::name)
                .startsWith("髙﨑 さくら", "𠮷野 空");
        assertThat(back.exitCode()).as(back.errText()).isZero();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("sheet/attendance.xlsx")))) {
            var text = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append(' ')));
            assertThat(text).contains("髙﨑 さくら", "𠮷野 空", "×");
        }
    }

    @Test
    void aRecordThatDoesNotKnowWhatWasClosedNeedsAWord() throws IOException {
        Path unknown = Files.writeString(
                folder.resolve("unknown.json"),
                LongRecord.json(1).replaceFirst("\\{", "{\"closedParts\": \"unknown\", "));

        Run refused = Run.of("public", unknown, "--out", folder.resolve("out"));
        Run confirmed = Run.of("public", unknown, "--out", folder.resolve("out"), "--closed-parts-confirmed");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.errText()).contains("unknown.json", "--closed-parts-confirmed");
        assertThat(confirmed.exitCode()).as(confirmed.errText()).isZero();
    }

    @Test
    void otherSystemsGetAkomaNtosoAndJsonLd() {
        Run run = Run.of(
                "exchange",
                SAMPLE,
                "--out",
                folder,
                "--authority",
                "midorino",
                "--authority-name",
                "みどり野市",
                "--public");

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(run.err()).anyMatch(line -> line.contains("agenda[2] [closed-item]"));
        assertThat(folder.resolve("sample.akn.xml"))
                .content(UTF_8)
                .contains("/akn/jp/", "midorino")
                .doesNotContain(CLOSED);
        assertThat(folder.resolve("sample.jsonld"))
                .content(UTF_8)
                .startsWith("{\"@context\"")
                .doesNotContain(CLOSED);
    }

    @Test
    void theWebVersionIsThePublicCopyAndTheOfficesIsNot() {
        Run web = Run.of("web", SAMPLE, "--out", folder, "--authority-name", "みどり野市");
        Run office =
                Run.of("web", SAMPLE, "--out", folder.resolve("office"), "--authority-name", "みどり野市", "--internal");

        assertThat(web.exitCode()).as(web.errText()).isZero();
        assertThat(office.exitCode()).as(office.errText()).isZero();
        assertThat(web.err()).anyMatch(line -> line.contains("agenda[2] [closed-item]"));
        assertThat(office.err()).noneMatch(line -> line.contains("[closed-item]"));
        assertThat(folder.resolve("sample.html"))
                .content(UTF_8)
                .startsWith("<!DOCTYPE html>")
                .doesNotContain(CLOSED);
        assertThat(folder.resolve("sample.txt")).content(UTF_8).doesNotContain(CLOSED);
        assertThat(folder.resolve("office/sample.html")).content(UTF_8).contains(CLOSED);
    }

    @Test
    void aWordFileIsImported() throws IOException {
        assertThat(Run.of("--out", folder, "--format", "docx").exitCode()).isZero();

        Run run = Run.of("import", folder.resolve("sample.docx"), "--out", folder.resolve("records"));

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(RecordJson.read(Files.readAllBytes(folder.resolve("records/sample.json"))))
                .isEqualTo(RecordJson.read(Files.readAllBytes(SAMPLE)));
    }

    @Test
    void recordsComeBackOutOfBothFiles() throws IOException {
        assertThat(Run.of("--in", SAMPLE, "--out", folder).exitCode()).isZero();

        Run run = Run.of("read", folder.resolve("sample.pdf"), "--out", folder.resolve("pdf"));
        Run word = Run.of("read", folder.resolve("sample.docx"), "--out", folder.resolve("docx"));

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(word.exitCode()).as(word.errText()).isZero();
        var original = RecordJson.read(Files.readAllBytes(SAMPLE));
        assertThat(RecordJson.read(Files.readAllBytes(folder.resolve("pdf/sample.json"))))
                .isEqualTo(original);
        assertThat(RecordJson.read(Files.readAllBytes(folder.resolve("docx/sample.json"))))
                .isEqualTo(original);
    }

    @Test
    void twoRecordsOfOneNameAreNotWrittenOverEachOther() throws IOException {
        assertThat(Run.of("--in", SAMPLE, "--out", folder).exitCode()).isZero();

        Run run = Run.of(
                "read",
                folder.resolve("sample.pdf"),
                folder.resolve("sample.docx"),
                "--out",
                folder.resolve("together"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errText()).contains("sample.pdf", "sample.docx");
        assertThat(folder.resolve("together")).doesNotExist();
    }

    @Test
    void aFileWithoutARecordIsWrongContent() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.pdf"), "%PDF-1.7 nothing in it");

        Run run = Run.of("read", file, "--out", folder.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errText()).contains("letter.pdf").doesNotContain("\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aProfileIsPrintedAndPictured() {
        Run run = Run.of("profile", "profiles/midorino.json", "--out", folder);

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(folder.resolve("midorino.pdf")).content(ISO_8859_1).startsWith("%PDF-");
        assertThat(folder.resolve("midorino-1.png")).content(ISO_8859_1).startsWith("\u0089PNG");
    }

    @Test
    void whatTheFormsDoNotPrintIsListed() throws IOException {
        String record = Files.readString(Path.of("profiles/shigure.record.json"));
        Path longer = folder.resolve("longer.json");
        Files.writeString(longer, record.replaceFirst("\"venue\"", "\"nextMeeting\":\"九月上旬\",\"venue\""));

        for (Run run : List.of(
                Run.of("profile", "profiles/shigure.json", "--in", longer, "--out", folder.resolve("out")),
                Run.of("--profile", "profiles/shigure.json", "--in", longer, "--out", folder, "--format", "docx"))) {
            assertThat(run.exitCode()).as(run.errText()).isZero();
            assertThat(run.errText()).contains("meeting.nextMeeting", "九月上旬", "印字されません");
        }
    }
}
