package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Profiles in format 1.0 print what they printed: each line with its page and place, as the last release that knew no other
 * format printed it. The bytes cannot be equal, for the record inside says its format, and what a page looks like is what
 * cities hold on to. One thing was to change: 以上 stands at the end of its line.
 */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class OldProfilesTest {

    private static final String FOLDER = "format10/";

    @ParameterizedTest
    @ValueSource(strings = {"standard", "midorino"})
    void everyLineStandsWhereItStood(String city) throws IOException {
        var record = RecordJson.read(resource("record.json"));
        var profile = FormProfiles.read(resource(city + ".json"));
        List<String> before = new String(resource(city + ".txt").readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        List<String> now = lines(Samples.render(FormComposer.with(profile).compose(record)));

        assertThat(now).hasSameSizeAs(before);
        assertThat(now.subList(0, now.size() - 1)).isEqualTo(before.subList(0, now.size() - 1));
        assertThat(before.get(now.size() - 1)).endsWith(" 以上");
        assertThat(now.get(now.size() - 1)).endsWith(" 以上");
    }

    /** A line for each run of glyphs on one height of one piece of content: page, place of its first glyph, text. */
    static List<String> lines(byte[] pdf) {
        List<String> lines = new ArrayList<>();
        ReadBack.Glyph last = null;
        var text = new StringBuilder();
        for (ReadBack.Glyph glyph : ReadBack.of(pdf).glyphs()) {
            boolean goesOn =
                    last != null && last.page() == glyph.page() && last.y() == glyph.y() && last.mark() == glyph.mark();
            if (!goesOn) {
                if (last != null) {
                    lines.add(text.toString());
                }
                text.setLength(0);
                text.append(glyph.page())
                        .append(' ')
                        .append(Math.round(glyph.x() * 100) / 100.0)
                        .append(' ')
                        .append(Math.round(glyph.y() * 100) / 100.0)
                        .append(' ');
            }
            text.append(glyph.text());
            last = glyph;
        }
        lines.add(text.toString());
        return lines;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(OldProfilesTest.class.getResourceAsStream(FOLDER + name), name);
    }
}
