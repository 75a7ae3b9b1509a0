package io.github.kaigiroku.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** 200 callers at once, hostile ones among them. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class ManyCallersTest {

    private static final int CALLERS = 200;

    @Test
    void nobodyGetsAnythingButAFileOrADocumentedProblemAndMemoryStaysFlat() throws Exception {
        round();
        long before = usedMemory();
        Map<Integer, Integer> statuses = round();
        long after = usedMemory();

        assertThat(statuses.keySet()).isSubsetOf(200, 400, 413, 415, 422, 503);
        assertThat(statuses.getOrDefault(200, 0)).isGreaterThanOrEqualTo(CALLERS / 10);
        assertThat(after - before)
                .as("bytes kept after another %s calls", CALLERS)
                .isLessThan(32L << 20);
    }

    private static Map<Integer, Integer> round() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<byte[]>>> calls = new ArrayList<>();
        byte[] sample = Files.readAllBytes(Service.SAMPLE);
        for (int caller = 0; caller < CALLERS; caller++) {
            Upload upload = upload(caller, sample);
            calls.add(client.sendAsync(
                    Service.request(upload.path, upload.body, "Content-Type", upload.type),
                    BodyHandlers.ofByteArray()));
        }
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (CompletableFuture<HttpResponse<byte[]>> call : calls) {
            statuses.merge(call.get().statusCode(), 1, Integer::sum);
        }
        return statuses;
    }

    private record Upload(String path, HttpRequest.BodyPublisher body, String type) {}

    private static Upload upload(int caller, byte[] sample) {
        String json = "application/json";
        return switch (caller % 10) {
            case 0 ->
                new Upload(
                        "/forms", BodyPublishers.ofByteArray("[".repeat(100_000).getBytes(UTF_8)), json);
            case 1 ->
                new Upload(
                        "/forms",
                        BodyPublishers.ofByteArray("{\"meeting\": {\"name\": \"\\uD800\"}}".getBytes(UTF_8)),
                        json);
            case 2 -> new Upload("/import", BodyPublishers.ofByteArray(sample), Formats.DOCX);
            case 3 -> new Upload("/forms", BodyPublishers.ofByteArray(new byte[100]), json);
            case 4 -> new Upload("/forms", BodyPublishers.ofByteArray(sample), "text/csv");
            case 5 -> new Upload("/records/check", BodyPublishers.ofByteArray("{\"meeting\": ".getBytes(UTF_8)), json);
            case 6 -> new Upload("/public", BodyPublishers.ofByteArray(sample), json);
            default -> new Upload("/forms", BodyPublishers.ofByteArray(sample), json);
        };
    }

    private static long usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
