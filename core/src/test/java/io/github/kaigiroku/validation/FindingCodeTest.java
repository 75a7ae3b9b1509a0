package io.github.kaigiroku.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingCodeTest {

    private static final Path CORPUS = Path.of("src/test/resources/io/github/kaigiroku/records");
    private static final Path TABLE = Path.of("docs/findings.md");
    private static final Path JAPANESE_TABLE = Path.of("docs/findings.ja.md");

    private static final String ENGLISH = """
            # Findings

            Every rule a record is checked against. Errors stop a record from being rendered, warnings never do.
            Which of them a finding is depends on the measure: *drafting* (the default) refuses what contradicts itself,
            *adopted* only what cannot be printed truthfully, because adopted minutes are printed with their misprints.

            ```java
            List<Finding> findings = RecordValidator.validate(record);                   // drafting
            List<Finding> ofMinutes = RecordValidator.validate(record, Measure.ADOPTED); // adopted
            FormDocument forms = FormComposer.with(profile).by(Measure.ADOPTED).compose(record);
            ```

            `{0}` and the like stand for what differs. This page is made from `FindingCode`; a test keeps it so. [日本語](findings.ja.md)

            | code | drafting | adopted | message |
            | --- | --- | --- | --- |
            """;

    private static final String JAPANESE = """
            # 指摘の一覧

            会議録の検証の項目です。誤り（error）のある会議録は出力しません。注意（warning）は出力を止めません。
            どちらになるかは尺度で変わります。作成中（drafting、既定）では矛盾も誤りです。
            確定済み（adopted）では、正しく印字できないものだけが誤りです。確定した会議録は、誤植も含めてそのまま印字するからです。

            ```java
            List<Finding> findings = RecordValidator.validate(record);                   // 作成中
            List<Finding> ofMinutes = RecordValidator.validate(record, Measure.ADOPTED); // 確定済み
            FormDocument forms = FormComposer.with(profile).by(Measure.ADOPTED).compose(record);
            ```

            `{0}` などには、指摘ごとに異なる語が入ります。このページは `FindingCode` から作り、テストで一致を確かめています。 [English](findings.md)

            | コード | 作成中 | 確定済み | 文 |
            | --- | --- | --- | --- |
            """;

    /** JSON cannot say these; {@code RecordValidatorTest} shows them. */
    private static final Set<FindingCode> ONLY_IN_JAVA = EnumSet.of(
            FindingCode.UNKNOWN_FORMAT_VERSION, FindingCode.DATE_OUT_OF_RANGE, FindingCode.TIME_NOT_IN_MINUTES);

    static Stream<FindingCode> codesOfFiles() {
        return EnumSet.complementOf(EnumSet.copyOf(ONLY_IN_JAVA)).stream();
    }

    @ParameterizedTest
    @MethodSource("codesOfFiles")
    void everyCodeHasAFileThatShowsIt(FindingCode code) throws IOException {
        Path expected = CORPUS.resolve("n_" + code.code() + ".expected.txt");

        assertThat(expected).content().contains(code.severity(Measure.DRAFTING).code() + " ", "[" + code.code() + "]");
        assertThat(CORPUS.resolve("n_" + code.code() + ".json")).exists();
    }

    /** When this fails, put what it expected into the file. */
    @Test
    void theTablesInTheDocumentationAreTheCodes() throws IOException {
        assertThat(Files.readString(TABLE)).isEqualTo(table());
        assertThat(Files.readString(JAPANESE_TABLE)).isEqualTo(japaneseTable());
    }

    @Test
    void everyMessageSaysItInBothLanguages() {
        for (FindingCode code : FindingCode.values()) {
            assertThat(code.template().japanese()).containsPattern("[ぁ-ん]").endsWith("。");
            assertThat(code.template().english())
                    .doesNotContainPattern("[ぁ-んァ-ヶ一-龥]")
                    .endsWith(".");
        }
    }

    @Test
    void adoptedMinutesAreRefusedOnlyForWhatCannotBePrinted() {
        assertThat(Stream.of(FindingCode.values())
                        .filter(code -> code.severity(Measure.DRAFTING) != code.severity(Measure.ADOPTED)))
                .containsExactly(
                        FindingCode.SESSION_END_NOT_AFTER_START,
                        FindingCode.SESSIONS_OVERLAP,
                        FindingCode.PERIOD_WITHOUT_WRITTEN_CONDUCT,
                        FindingCode.PERIOD_ENDS_BEFORE_IT_BEGINS,
                        FindingCode.MORE_PRESENT_THAN_MEMBERS,
                        FindingCode.PRESENT_AND_ABSENT,
                        FindingCode.LISTED_TWICE,
                        FindingCode.EMPTY_RECESS,
                        FindingCode.RECESS_END_NOT_AFTER_START)
                .allMatch(code -> code.severity(Measure.ADOPTED) == Severity.WARNING);
    }

    private static String table() {
        return ENGLISH + rows(Message::english);
    }

    private static String japaneseTable() {
        return JAPANESE + rows(Message::japanese);
    }

    private static String rows(Function<Message, String> language) {
        return Stream.of(FindingCode.values())
                .map(code -> "| `%s` | %s | %s | %s |\n"
                        .formatted(
                                code.code(),
                                code.severity(Measure.DRAFTING).code(),
                                code.severity(Measure.ADOPTED).code(),
                                language.apply(code.template())))
                .collect(Collectors.joining());
    }
}
