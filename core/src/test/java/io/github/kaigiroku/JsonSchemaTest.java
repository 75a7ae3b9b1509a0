package io.github.kaigiroku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.problem.JsonProblem;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas say what the records say, judged by a validator that is not ours. */
class JsonSchemaTest {

    private static final Path CORPUS = Path.of("src/test/resources/io/github/kaigiroku/records");

    private static final Path EXAMPLES = Path.of("../examples");

    /** Files that break a rule no schema can know, because it compares places or reads the text between the brackets. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "n_agenda-too-deep",
            "n_ambiguous-agenda-item",
            "n_duplicate-id",
            "n_duplicate-material-label",
            "n_listed-twice",
            "n_more-present-than-members",
            "n_period-ends-before-it-begins",
            "n_present-and-absent",
            "n_recess-end-not-after-start",
            "n_session-end-not-after-start",
            "n_sessions-overlap",
            "n_unknown-agenda-item",
            "n_unknown-material");

    @Test
    void goodFilesFitTheSchemaAndBadOnesDoNotAsFarAsASchemaCanTell() throws IOException {
        Schema schema = schema(RecordJson.schema());
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                if (isUtf8(file)) {
                    boolean fits = name.startsWith("y_") || BEYOND_A_SCHEMA.contains(name) || !hasErrors(file);
                    assertThat(fits(schema, Files.readString(file))).as(name).isEqualTo(fits);
                }
            }
        }
    }

    @Test
    void everySampleOfTheProjectFitsItsSchema() throws IOException {
        Schema records = schema(RecordJson.schema());
        for (Path sample : List.of(
                Path.of("src/test/resources/io/github/kaigiroku/publication/whole.json"),
                EXAMPLES.resolve("command-line/src/main/resources/io/github/kaigiroku/commandline/sample.json"),
                EXAMPLES.resolve("benchmarks/src/main/resources/io/github/kaigiroku/benchmarks/record.json"))) {
            assertThat(records.validate(Files.readString(sample), InputFormat.JSON))
                    .as(sample.toString())
                    .isEmpty();
        }
        String midorino = Files.readString(EXAMPLES.resolve("command-line/profiles/midorino.json"));
        assertThat(schema(FormProfiles.schema()).validate(midorino, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void whateverCanBeWrittenFitsTheSchema() throws IOException {
        Schema records = schema(RecordJson.schema());
        GeneratedRecords.series(20_241_128L, 30, text -> true)
                .forEach(record -> assertThat(
                                records.validate(new String(RecordJson.toBytes(record), UTF_8), InputFormat.JSON))
                        .as(record.toString())
                        .isEmpty());
    }

    @Test
    void aRecordChangedAnywhereIsRefusedByTheSchemaWhenTheLibraryRefusesIt() throws IOException {
        JsonNode record = JsonMapper.shared().readTree(RecordJson.toBytes(EveryComponent.record()));
        Schema schema = schema(RecordJson.schema());
        ChangedJson.of(record).forEach(json -> {
            Set<String> errors = errors(json);
            boolean beyond = !errors.isEmpty() && BEYOND_A_SCHEMA.containsAll(errors);
            assertThat(fits(schema, json)).as("%s in %s", errors, json).isEqualTo(errors.isEmpty() || beyond);
        });
    }

    private static Set<String> errors(String json) {
        try {
            return RecordValidator.validate(RecordJson.read(json)).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(finding -> "n_" + finding.code())
                    .collect(Collectors.toSet());
        } catch (MalformedJsonException e) {
            return Set.of("malformed");
        }
    }

    @Test
    void aProfileChangedAnywhereIsRefusedByTheSchemaWhenTheLibraryRefusesIt() throws IOException {
        var json = new ByteArrayOutputStream();
        FormProfiles.write(FormProfiles.standard(), json);
        Schema schema = schema(FormProfiles.schema());
        ChangedJson.of(JsonMapper.shared().readTree(json.toByteArray())).forEach(changed -> {
            Set<String> problems = problems(changed);
            // settings that do not go together, or do not fit on the paper, which no schema adds up
            boolean beyond = !problems.isEmpty() && problems.stream().allMatch(path -> isObject(changed, path));
            assertThat(fits(schema, changed))
                    .as("%s in %s", problems, changed)
                    .matches(fits -> beyond || fits == problems.isEmpty());
        });
    }

    private static boolean isObject(String json, String path) {
        String pointer = path.equals("$")
                ? ""
                : "/" + path.replaceAll("\\[([0-9]+)]", ".$1").replace('.', '/');
        return JsonMapper.shared().readTree(json).at(pointer).isObject();
    }

    private static Set<String> problems(String json) {
        try {
            FormProfiles.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
            return Set.of();
        } catch (MalformedJsonException e) {
            return e.problems().stream().map(JsonProblem::path).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everythingIsDescribedInBothLanguages() throws IOException {
        for (JsonNode root : List.of(tree(RecordJson.schema()), tree(FormProfiles.schema()))) {
            List<JsonNode> described = new ArrayList<>(List.of(root));
            root.path("$defs").forEach(described::add);
            for (JsonNode type : List.copyOf(described)) {
                type.path("properties").forEach(described::add);
            }
            assertThat(described)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(node -> assertThat(node.path("description").asString(""))
                            .as(node.toString())
                            .matches("(?s).*[ぁ-んァ-ヶ一-龥].* / [^ぁ-んァ-ヶ一-龥]*[a-z].*"));
        }
    }

    @Test
    void profilesFitTheirSchema() throws IOException {
        var json = new ByteArrayOutputStream();
        FormProfiles.write(FormProfiles.standard(), json);
        String profile = json.toString(UTF_8);
        Schema schema = schema(FormProfiles.schema());

        assertThat(fits(schema, profile)).isTrue();
        assertThat(fits(schema, profile.replace("\"blank\"", "\"word\""))).isFalse();
        assertThat(fits(schema, profile.replace("\"title\"", "\"titles\""))).isFalse();
        Path corpus = Path.of("src/test/resources/io/github/kaigiroku/profile");
        String bad = Files.readString(corpus.resolve("n_closed-colour.json"));
        assertThat(fits(schema, bad)).isFalse();
        String closed = bad.replace("#D9D9D9", "d9d9d9").replace("赤", "C00000");
        assertThat(fits(schema, closed)).isFalse();
        assertThat(fits(schema, closed.replace(", \"color\": \"C00000\"", ""))).isTrue();
    }

    private static boolean hasErrors(Path file) throws IOException {
        return Files.readString(Path.of(file.toString().replace(".json", ".expected.txt")))
                .lines()
                .anyMatch(line -> !line.startsWith("warning"));
    }

    private static boolean isUtf8(Path file) throws IOException {
        try {
            Files.readString(file);
            return !Files.readString(file).startsWith("\uFEFF");
        } catch (MalformedInputException e) {
            return false;
        }
    }

    private static boolean fits(Schema schema, String json) {
        try {
            return schema.validate(JsonMapper.shared().readTree(json)).isEmpty();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Schema schema(InputStream json) throws IOException {
        try (json) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(json, InputFormat.JSON);
        }
    }

    private static JsonNode tree(InputStream json) throws IOException {
        try (json) {
            return JsonMapper.shared().readTree(json);
        }
    }
}
