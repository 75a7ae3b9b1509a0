package io.github.kaigiroku.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The web version as a browser and axe see it, in every layout there is. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class WebVersionTest {

    @TempDir
    Path folder;

    @Test
    void axeHasNothingAgainstAnyLayoutForPublicOrOffice() throws Exception {
        try (Browser browser = Browser.open()) {
            for (JsonNode layout :
                    JsonMapper.shared().readTree(Service.get("/profiles").body())) {
                for (String route : new String[] {"/public", "/forms"}) {
                    String id = layout.path("id").asString();
                    Path page = page(route, id);
                    browser.size(1000, 900).driver().get(page.toUri().toString());
                    browser.assertAccessible(route + " " + id);
                    browser.size(500, 900);
                    assertThat(browser.scrollsSideways()).as(route + " " + id).isFalse();
                }
            }
        }
    }

    private Path page(String route, String layout) throws Exception {
        byte[] html = Service.post(
                        route + "?profile=" + layout,
                        Files.readAllBytes(Service.SAMPLE),
                        "Content-Type",
                        "application/json",
                        "Accept",
                        "text/html")
                .body();
        assertThat(new String(html, UTF_8)).startsWith("<!DOCTYPE html>");
        return Files.write(folder.resolve(route.substring(1) + "-" + layout + ".html"), html);
    }
}
