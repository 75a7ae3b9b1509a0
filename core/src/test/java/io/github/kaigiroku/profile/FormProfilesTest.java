package io.github.kaigiroku.profile;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;

class FormProfilesTest {

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

    /** Format 1.0 had both forms by name, and no line between title and table. */
    @Test
    void aProfileInTheOldFormatIsReadAsTheSameForms() throws IOException {
        Path old = Path.of("src/test/resources/io/github/kaigiroku/profile/y_format-1.0.json");
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
        var out = new ByteArrayOutputStream();
        FormProfiles.write(FormProfiles.standard(), out);
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
