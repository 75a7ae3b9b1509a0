package io.github.kaigiroku.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The real service on a free port, for all tests of this module; it ends with the JVM. */
final class Service {

    static final Path SAMPLE =
            Path.of("../command-line/src/main/resources/io/github/kaigiroku/commandline/sample.json");

    private static final ConfigurableApplicationContext CONTEXT = start();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Service() {}

    private static ConfigurableApplicationContext start() {
        var application = new SpringApplication(ServiceApplication.class);
        return application.run(
                "--server.port=0",
                "--kaigiroku.max-upload=2MB",
                "--kaigiroku.authority-name=みどり野市",
                "--logging.level.root=warn");
    }

    static String address() {
        int port = ((WebServerApplicationContext) CONTEXT).getWebServer().getPort();
        return "http://localhost:" + port;
    }

    static <T> T bean(String name, Class<T> type) {
        return CONTEXT.getBean(name, type);
    }

    static HttpResponse<byte[]> post(String path, byte[] body, String... headers) throws Exception {
        return CLIENT.send(request(path, BodyPublishers.ofByteArray(body), headers), BodyHandlers.ofByteArray());
    }

    static HttpRequest request(String path, HttpRequest.BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).POST(body);
        return (headers.length == 0 ? request.header("Content-Type", "application/json") : request.headers(headers))
                .build();
    }

    static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofString());
    }
}
