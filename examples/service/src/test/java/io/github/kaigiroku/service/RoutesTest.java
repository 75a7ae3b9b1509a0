package io.github.kaigiroku.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.json.RecordJson;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Stream;
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
        "text/plain, "
    })
    void theCallerSaysWhichFormatTheFormsHave(String type, String start) throws Exception {
        HttpResponse<byte[]> answer = forms("/forms", type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(new String(answer.body(), ISO_8859_1)).startsWith(start == null ? "" : start);
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

    static Stream<Arguments> refusals() {
        byte[] wrong = "{\"meeting\": {\"name\": \"\"}}".getBytes(UTF_8);
        byte[] large = ("\"" + "あ".repeat(1_000_000) + "\"").getBytes(UTF_8);
        String json = "application/json";
        return Stream.of(
                Arguments.of("/forms", wrong, json, 422),
                Arguments.of("/forms", large, json, 413),
                Arguments.of("/profiles", large, json, 413),
                Arguments.of("/import", large, Formats.DOCX, 413),
                Arguments.of("/import", wrong, Formats.DOCX, 422),
                Arguments.of("/forms", wrong, "text/csv", 415),
                Arguments.of("/forms?profile=none", "{\"meeting\": {\"name\": \"会議\"}}".getBytes(UTF_8), json, 404),
                Arguments.of("/public?policy=none", wrong, json, 400),
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
