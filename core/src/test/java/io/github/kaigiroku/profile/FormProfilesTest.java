package io.github.kaigiroku.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaigiroku.problem.JsonProblem;
import io.github.kaigiroku.problem.MalformedJsonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormProfilesTest {

    private static final Path CORPUS = Path.of("src/test/resources/io/github/kaigiroku/profile");

    @Test
    void aProfileThatIsWrittenIsReadBackEqual() throws IOException {
        assertThat(read(standardJson())).isEqualTo(FormProfiles.standard());
    }

    @Test
    void theStandardPageHoldsFortyFiveLinesOfSixteenPoints() {
        var page = FormProfiles.standard().page();
        assertThat(page.linesPerPage()).isEqualTo(45);
        assertThat(page.linePitch()).isEqualTo(16);
        assertThat(page.bottom()).isBetween(50.0, 70.0);
    }

    @Test
    void theRowsOfTheFirstFormFillItsPage() {
        double lines = FormProfiles.standard().parts(RowsPart.class).get(0).rows().stream()
                .mapToDouble(RowForm::leastLines)
                .sum();
        assertThat(lines).isBetween(38.0, 42.0);
    }

    @Test
    void anUnknownKeyIsAProblemAtItsPlace() throws IOException {
        assertThat(problems(standardJson().replace("\"digits\"", "\"digit\"")))
                .extracting(JsonProblem::path)
                .containsExactlyInAnyOrder("digit", "digits");
    }

    @Test
    void everyValueOutOfRangeIsToldAtOnce() throws IOException {
        String json = standardJson()
                .replace("\"fontSize\":12", "\"fontSize\":0")
                .replace("\"linesPerPage\":45", "\"linesPerPage\":1000");
        assertThat(problems(json)).extracting(JsonProblem::path).containsExactly("page.fontSize", "page.linesPerPage");
    }

    @Test
    void formsThatDoNotFitOnThePaperAreRefused() throws IOException {
        assertThat(problems(standardJson().replace("\"labelWidth\":8", "\"labelWidth\":80")))
                .hasSize(1)
                .first()
                .satisfies(problem -> assertThat(problem.message().english()).contains("width of the paper"));
    }

    @Test
    void aRowThatShowsAWordMustNameIt() throws IOException {
        assertThat(problems(standardJson().replaceFirst("\"whenEmpty\":\"blank\"", "\"whenEmpty\":\"word\"")))
                .extracting(JsonProblem::path)
                .containsExactly("sheets[0].parts[2].rows.rows[0]");
    }

    @Test
    void printedWordsAreOneLineAndNotBlank() throws IOException {
        String json = standardJson()
                .replace("\"fontName\":\"ＭＳ 明朝\"", "\"fontName\":\" \"")
                .replace("\"label\":[\"議題\"]", "\"label\":\"議\\n題\"");
        assertThat(problems(json))
                .extracting(JsonProblem::path)
                .containsExactly("page.fontName", "sheets[0].parts[2].rows.rows[6].label");
    }

    @Test
    void aFormWithoutRowsIsRefused() throws IOException {
        String json = standardJson().replaceFirst("\"rows\":\\[.*?\"secretariat\".*?\\}\\]", "\"rows\":[]");
        assertThat(problems(json)).extracting(JsonProblem::path).containsExactly("sheets[0].parts[2].rows.rows");
    }

    @Test
    void theLookOfClosedEntriesIsReadAndWritten() throws IOException {
        FormProfile marked = read(closed("{\"shade\": \"ffe699\", \"colour\": \"C00000\"}"));
        assertThat(marked.closed()).isEqualTo(new ClosedLook("FFE699", "C00000"));
        assertThat(json(marked)).contains("\"closed\":{\"shade\":\"FFE699\",\"colour\":\"C00000\"}");
        assertThat(read(json(marked))).isEqualTo(marked);
        assertThat(marked.withPages(page -> page.withFont("ＭＳ ゴシック")).closed()).isEqualTo(marked.closed());
    }

    @Test
    void closedEntriesAreGreyUnlessTheProfileSaysOtherwise() throws IOException {
        for (String none : List.of("null", "{}", "{\"shade\": null}", "{\"shade\": \"d9d9d9\"}")) {
            assertThat(read(closed(none))).isEqualTo(FormProfiles.standard());
        }
        assertThat(read(closed("{\"colour\": \"C00000\"}")).closed()).isEqualTo(new ClosedLook("D9D9D9", "C00000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"shade\": \"FFFFFF\"}",
                "{\"shade\": \"ffffff\", \"colour\": \"000000\"}",
                "{\"shade\": \"000000\"}",
                "{\"colour\": \"d9d9d9\"}"
            })
    void closedEntriesThatCannotBeSeenToBeClosedOrNotAtAllAreRefused(String look) throws IOException {
        assertThat(problems(closed(look))).extracting(JsonProblem::path).containsExactly("closed");
    }

    @Test
    void aColourThatIsNoneIsRefusedInJavaToo() {
        for (String bad : List.of("", "red", "#D9D9D9", "D9D9D", "D9D9D9FF", "Ｄ９Ｄ９Ｄ９", "\"/><w:")) {
            assertThatThrownBy(() -> new ClosedLook(bad, null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("shade is not six hexadecimal digits");
            assertThatThrownBy(() -> new ClosedLook("D9D9D9", bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** {@code n_*.json} has exactly the problems in {@code n_*.expected.txt} beside it, one a line. */
    @Test
    void badProfilesAreToldEverythingThatIsWrongWithThem() throws IOException {
        List<Path> bad;
        try (Stream<Path> files = Files.list(CORPUS)) {
            bad = files.filter(file -> file.getFileName().toString().matches("n_.*\\.json"))
                    .toList();
        }
        assertThat(bad).isNotEmpty();
        for (Path file : bad) {
            Path expected = Path.of(file.toString().replace(".json", ".expected.txt"));
            assertThat(problems(Files.readString(file)))
                    .extracting(Object::toString)
                    .containsExactlyElementsOf(Files.readAllLines(expected));
        }
    }

    /** Format 1.0 had both forms by name, and no line between title and table. */
    @Test
    void aProfileInTheOldFormatIsReadAsTheSameForms() throws IOException {
        Path old = CORPUS.resolve("y_format-1.0.json");
        Path now = Path.of("../examples/command-line/profiles/midorino.json");
        String blankLine = ",\\s*\\{\\s*\"text\": \\{\\s*\"lines\": \\[\\s*\"\"\\s*\\]\\s*\\}\\s*\\}";
        assertThat(read(Files.readString(old)))
                .isEqualTo(read(Files.readString(now).replaceFirst(blankLine, "")));
    }

    @Test
    void theSchemaIsTheOneThatTheRecordsMake() throws IOException {
        Path made = Files.createDirectories(Path.of("target/golden")).resolve("profile.schema.json");
        Files.writeString(made, ProfileSchema.text());
        assertThat(made)
                .hasSameTextualContentAs(Path.of("src/main/resources/io/github/kaigiroku/profile/profile.schema.json"));
    }

    private static String standardJson() throws IOException {
        return json(FormProfiles.standard());
    }

    private static String closed(String look) throws IOException {
        return standardJson().replace("\"sheets\":", "\"closed\": " + look + ", \"sheets\":");
    }

    private static String json(FormProfile profile) throws IOException {
        var out = new ByteArrayOutputStream();
        FormProfiles.write(profile, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static FormProfile read(String json) throws IOException {
        return FormProfiles.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<JsonProblem> problems(String json) {
        return catchThrowableOfType(MalformedJsonException.class, () -> read(json))
                .problems();
    }
}
