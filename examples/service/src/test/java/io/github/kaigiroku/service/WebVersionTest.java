package io.github.kaigiroku.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The web version as a browser and axe see it: in every layout there is, of the record that shows what is special in it. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class WebVersionTest {

    private static final Path RECORDS = Path.of("../command-line/profiles");

    @TempDir
    Path folder;

    @Test
    void axeHasNothingAgainstAnyLayoutOfItsOwnRecordForPublicOrOffice() throws Exception {
        assertAccessible("/forms?profile=standard", Service.SAMPLE); // with what was closed, marked
        for (String layout : layouts()) {
            Path own = RECORDS.resolve(layout + ".record.json");
            assertAccessible("/public?profile=" + layout, Files.exists(own) ? own : Service.SAMPLE);
        }
    }

    private static Iterable<String> layouts() throws Exception {
        JsonNode profiles =
                JsonMapper.shared().readTree(Service.get("/profiles").body());
        Stream<String> ids =
                profiles.valueStream().map(profile -> profile.path("id").asString());
        return ids.toList();
    }

    private void assertAccessible(String route, Path record) throws Exception {
        byte[] html = Service.post(
                        route, Files.readAllBytes(record), "Content-Type", "application/json", "Accept", "text/html")
                .body();
        assertThat(new String(html, UTF_8)).as(route).startsWith("<!DOCTYPE html>");
        Path page = Files.write(folder.resolve("page.html"), html);
        Browser browser = Browser.shared();
        browser.size(1000, 900).driver().get(page.toUri().toString());
        browser.assertAccessible(route);
        browser.size(500, 900);
        assertThat(browser.scrollsSideways()).as(route).isFalse();
    }
}
