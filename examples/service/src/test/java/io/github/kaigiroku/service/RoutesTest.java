package io.github.kaigiroku.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.json.RecordJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class RoutesTest {

    private static final String CLOSED = "所有者の意向";

    @Test
    void aRecordIsCheckedInTheCallersLanguage() throws Exception {
        byte[] record = "{\"meeting\": {\"name\": \" \"}}".getBytes(UTF_8);

        JsonNode japanese = json(
                Service.post("/records/check", record, "Content-Type", "application/json", "Accept-Language", "ja"));
        JsonNode english = json(
                Service.post("/records/check", record, "Content-Type", "application/json", "Accept-Language", "en"));

        assertThat(japanese.path("valid").asBoolean()).isFalse();
        assertThat(japanese.at("/findings/0/message").asString()).contains("。");
        assertThat(english.at("/findings/0/message").asString()).endsWith(".").doesNotContain("。");
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, %PDF-",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
        "text/html, <!DOCTYPE html>",
        "text/plain, ",
        "image/png, \u0089PNG"
    })
    void theCallerSaysWhichFormatTheFormsHave(String type, String start) throws Exception {
        HttpResponse<byte[]> answer = forms("/forms", type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(new String(answer.body(), ISO_8859_1)).startsWith(start == null ? "" : start);
    }

    @Test
    void everyPageHasAPictureAndNoOtherPage() throws Exception {
        HttpResponse<byte[]> last = forms("/public?page=3", "image/png");
        HttpResponse<byte[]> beyond = forms("/public?page=4", "image/png");

        assertThat(last.headers().firstValue("Kaigiroku-Pages")).hasValue("3");
        assertThat(ImageIO.read(new ByteArrayInputStream(last.body())).getWidth())
                .isEqualTo(793);
        assertThat(beyond.statusCode()).isEqualTo(404);
        assertThat(json(beyond).path("title").asString()).startsWith("There is no page 4");
    }

    @Test
    void everyProfileOfTheListPrints() throws Exception {
        for (JsonNode profile :
                JsonMapper.shared().readTree(Service.get("/profiles").body())) {
            HttpResponse<byte[]> answer =
                    forms("/forms?profile=" + profile.path("id").asString(), "application/pdf");
            assertThat(answer.statusCode()).as(profile.toString()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"application/json", "text/html", "text/plain"})
    void thePublicCopyKeepsWhatWasClosed(String type) throws Exception {
        assertThat(new String(Files.readAllBytes(Service.SAMPLE), UTF_8)).contains(CLOSED);

        HttpResponse<byte[]> answer = forms("/public", type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(answer.body(), UTF_8)).contains("（非公開）").doesNotContain(CLOSED);
    }

    @Test
    void whatTheFormsDoNotShowIsListedAndCounted() throws Exception {
        JsonNode omissions = json(Service.post("/forms/omissions", Files.readAllBytes(Service.SAMPLE)));
        HttpResponse<byte[]> forms = forms("/forms", "text/plain");

        assertThat(omissions.valueStream().map(node -> node.path("path").asString()))
                .contains("meeting.nextMeeting");
        assertThat(forms.headers().firstValue("Kaigiroku-Omissions")).hasValue("" + omissions.size());
    }

    @Test
    void whatThePublicCopyLeavesOutIsListed() throws Exception {
        JsonNode removals = json(Service.post("/public/removals", Files.readAllBytes(Service.SAMPLE)));

        assertThat(removals.valueStream().map(node -> node.path("kind").asString()))
                .contains("closed-item");
    }

    @Test
    void aWordDocumentBecomesItsRecord() throws Exception {
        var record = RecordJson.read(Files.readAllBytes(Service.SAMPLE));
        var word = new ByteArrayOutputStream();
        new DocxRenderer().render(record, word);

        JsonNode answer = json(Service.post("/import", word.toByteArray(), "Content-Type", Formats.DOCX));

        assertThat(RecordJson.read(answer.path("record").toString())).isEqualTo(record);
    }

    @Test
    void everyProblemOfABodyIsTold() throws Exception {
        HttpResponse<byte[]> answer =
                Service.post("/forms", "{\"meeting\": {\"name\": 1, \"colour\": 2}}".getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).path("problems")).hasSize(2);
        assertThat(json(answer).at("/problems/0/line").asInt()).isEqualTo(1);
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsReadToTheLimitOnly() throws Exception {
        byte[] large = ("{\"meeting\": {\"name\": \"" + "あ".repeat(1_000_000) + "\"}}").getBytes(UTF_8);
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));

        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(Service.request("/forms", body), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void columnsAreThoseOfTheBytes() throws Exception {
        String body = "{\"meeting\": {\"name\": \"会議会議\", \"colour\": 2}}";

        assertThat(json(Service.post("/forms", body.getBytes(UTF_8)))
                        .at("/problems/0/column")
                        .asInt())
                .isEqualTo(body.substring(0, body.indexOf("\"colour\"")).getBytes(UTF_8).length + 1);
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedAndNeverReplaced() throws Exception {
        byte[] body = "{\"meeting\": {\"name\": \"会議\"}}".getBytes("Shift_JIS");

        HttpResponse<byte[]> answer = Service.post("/forms", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("problems")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"no json at all, 1", "'{\"meeting\": {\"name\": \"会議\"}} and more', 33", "'', 0"})
    void whatIsNoJsonIsAProblemWithItsPlace(String body, int column) throws Exception {
        HttpResponse<byte[]> answer = Service.post("/forms", body.getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/problems/0/column").asInt()).isEqualTo(column);
    }

    @Test
    void everyErrorOfARecordIsToldInTheOrderOfItsPaths() throws Exception {
        String attendee = "{\"name\": \" \", \"attendance\": \"present\"}";
        String people = String.join(",", Collections.nCopies(12, attendee));
        byte[] record = ("{\"meeting\": {\"name\": \"会議\"}, \"attendees\": [" + people + "]}").getBytes(UTF_8);

        HttpResponse<byte[]> answer =
                Service.post("/forms", record, "Content-Type", "application/json", "Accept-Language", "ja");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer)
                        .path("findings")
                        .valueStream()
                        .map(finding -> finding.path("path").asString()))
                .startsWith("attendees[0].name", "attendees[1].name", "attendees[2].name")
                .endsWith("attendees[11].name");
        assertThat(json(answer).path("findings").valueStream()).allSatisfy(finding -> {
            assertThat(finding.path("severity").asString()).isEqualTo("error");
            assertThat(finding.path("code").asString()).isNotEmpty();
            assertThat(finding.path("message").asString()).contains("。");
        });
    }

    @ParameterizedTest
    @CsvSource({"/forms, 422", "/forms?adopted=true, 200", "/public?adopted=true, 200", "/public/removals, 422"})
    void contradictionsOfAdoptedMinutesPass(String path, int status) throws Exception {
        byte[] record = ("{\"meeting\": {\"name\": \"会議\", \"sessions\":"
                        + " [{\"date\": \"2024-05-21\", \"start\": \"15:00\", \"end\": \"14:00\"}]}}")
                .getBytes(UTF_8);

        HttpResponse<byte[]> answer = Service.post(path, record);

        assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/vtt             | WEBVTT~~00:01.000 --> 00:02.000~<v S1>始めます。",
                "application/x-subrip | 1~00:00:01,000 --> 00:00:02,000~S1: 始めます。",
                "application/json     | {\"segments\": [{\"start\": 1, \"end\": 2, \"text\": \"始めます。\", \"speaker\": \"S1\"}]}",
                "text/plain; charset=UTF-8 | S1：始めます。",
            })
    void aTranscriptBecomesADraft(String type, String text) throws Exception {
        String speakers = URLEncoder.encode("S1,会長,川上 亮,会長", UTF_8);

        JsonNode answer = json(Service.post(
                "/import?speakers=" + speakers, text.replace('~', '\n').getBytes(UTF_8), "Content-Type", type));

        assertThat(answer.at("/record/proceedings/0/speaker").asString())
                .as(answer.toString())
                .isEqualTo("会長");
        assertThat(answer.at("/record/proceedings/0/text").asString()).isEqualTo("始めます。");
        assertThat(answer.at("/record/attendees/0/name").asString()).isEqualTo("川上 亮");
    }

    @Test
    void aRosterBecomesAttendees() throws Exception {
        var sheet = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            String[][] rows = {{"氏名", "役職", "出欠"}, {"髙﨑 さくら", "委員長", "○"}, {"𠮷野 空", "委員", "欠"}};
            var page = workbook.createSheet();
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    (j == 0 ? page.createRow(i) : page.getRow(i)).createCell(j).setCellValue(rows[i][j]);
                }
            }
            workbook.write(sheet);
        }

        JsonNode answer = json(Service.post("/import", sheet.toByteArray(), "Content-Type", ImportController.XLSX));

        assertThat(answer.at("/record/attendees")
                        .valueStream()
                        .map(one -> one.path("attendance").asString()))
                .as(answer.toString())
                .containsExactly("present", "absent");
    }

    static Stream<Arguments> refusals() {
        byte[] wrong = "{\"meeting\": {\"name\": \"\"}}".getBytes(UTF_8);
        byte[] good = "{\"meeting\": {\"name\": \"会議\"}}".getBytes(UTF_8);
        byte[] large = ("\"" + "あ".repeat(1_000_000) + "\"").getBytes(UTF_8);
        String json = "application/json";
        return Stream.of(
                Arguments.of("/forms", wrong, json, 422),
                Arguments.of("/forms", large, json, 413),
                Arguments.of("/profiles", large, json, 413),
                Arguments.of("/import", large, Formats.DOCX, 413),
                Arguments.of("/import", wrong, Formats.DOCX, 422),
                Arguments.of("/import", wrong, ImportController.DOC, 422),
                Arguments.of("/import", wrong, ImportController.XLSX, 422),
                Arguments.of("/import", wrong, "text/vtt", 400),
                Arguments.of("/import", wrong, json, 400),
                Arguments.of("/import", new byte[0], ImportController.DOC, 422),
                Arguments.of("/forms", wrong, "text/csv", 415),
                Arguments.of("/forms?profile=none", good, json, 404),
                Arguments.of("/public?policy=none", good, json, 400),
                Arguments.of("/profiles", wrong, json, 400));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCannotBeDoneIsAProblem(String path, byte[] body, String type, int status) throws Exception {
        HttpResponse<byte[]> answer = Service.post(path, body, "Content-Type", type);

        assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void theDescriptionNamesEveryRoute() throws Exception {
        JsonNode described =
                JsonMapper.shared().readTree(Service.get("/openapi.json").body());
        var mapping = Service.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var routes = mapping.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getName().startsWith("io.github.kaigiroku"))
                .flatMap(route -> route.getKey().getPatternValues().stream()
                        .flatMap(path -> route.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> path + " " + method.name().toLowerCase(Locale.ROOT))))
                .distinct()
                .toList();

        assertThat(routes).hasSizeGreaterThan(5);
        assertThat(described
                        .path("paths")
                        .propertyStream()
                        .flatMap(path ->
                                path.getValue().propertyStream().map(method -> path.getKey() + " " + method.getKey())))
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void itSaysThatItIsWell() throws Exception {
        assertThat(Service.get("/actuator/health").body()).contains("UP");
    }

    private static HttpResponse<byte[]> forms(String path, String type) throws Exception {
        return Service.post(
                path, Files.readAllBytes(Service.SAMPLE), "Content-Type", "application/json", "Accept", type);
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
