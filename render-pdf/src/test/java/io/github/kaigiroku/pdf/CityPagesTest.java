package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout of the examples as PDF: its texts, its structure, and what veraPDF says of it. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class CityPagesTest {

    private static final Path PROFILES = Path.of("../examples/command-line/profiles");
    private static final String RECORD = ".record.json";

    static Stream<String> cities() throws IOException {
        try (Stream<Path> files = Files.list(PROFILES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(RECORD))
                    .map(name -> name.substring(0, name.length() - RECORD.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void theFileConformsAndReadsAsTheForm(String city) throws IOException {
        FormDocument document = document(city);
        byte[] pdf = Samples.render(document);
        VeraPdf.assertConforms(pdf);
        ReadBack read = ReadBack.of(pdf);
        assertThat(read.texts()).isEqualTo(PrintedTexts.of(document));
        assertThat(read.elements()).isEqualTo(new PrintedStructure(document).elements());
    }

    private static FormDocument document(String city) throws IOException {
        try (InputStream profile = Files.newInputStream(PROFILES.resolve(city + ".json"));
                InputStream record = Files.newInputStream(PROFILES.resolve(city + RECORD))) {
            return FormComposer.with(FormProfiles.read(profile)).compose(RecordJson.read(record));
        }
    }
}
