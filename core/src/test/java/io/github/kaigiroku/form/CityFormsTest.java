package io.github.kaigiroku.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout of the examples with its sample record: what it prints, and that nothing is left out. */
class CityFormsTest {

    private static final Path PROFILES = Path.of("../examples/command-line/profiles");
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/kaigiroku/form/cities");
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
    void theFormShowsWhatItsGoldenFileSays(String city) throws IOException {
        Path actual = Files.createDirectories(Path.of("target/golden/cities")).resolve(city + ".txt");
        Files.writeString(actual, FormDump.of(FormComposer.with(profile(city)).compose(record(city))));
        assertThat(actual).hasSameTextualContentAs(GOLDEN.resolve(city + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void nothingOfTheSampleIsLeftOut(String city) throws IOException {
        assertThat(FormComposer.with(profile(city)).compose(record(city)).omissions())
                .isEmpty();
    }

    private static FormProfile profile(String city) throws IOException {
        try (InputStream json = Files.newInputStream(PROFILES.resolve(city + ".json"))) {
            return FormProfiles.read(json);
        }
    }

    private static MeetingRecord record(String city) throws IOException {
        try (InputStream json = Files.newInputStream(PROFILES.resolve(city + RECORD))) {
            return RecordJson.read(json);
        }
    }
}
