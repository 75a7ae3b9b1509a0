package io.github.kaigiroku.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingCodeTest {

    private static final Path CORPUS = Path.of("src/test/resources/io/github/kaigiroku/records");
    private static final Path TABLE = Path.of("docs/findings.md");

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

        assertThat(expected).content().contains(code.severity().code() + " ", "[" + code.code() + "]");
        assertThat(CORPUS.resolve("n_" + code.code() + ".json")).exists();
    }

    /** When this fails, put what it expected into the file. */
    @Test
    void theTableInTheDocumentationIsTheCodes() throws IOException {
        assertThat(Files.readString(TABLE)).isEqualTo(table());
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

    private static String table() {
        List<String> rows = Stream.of(FindingCode.values())
                .map(code -> "| `%s` | %s | %s | %s |\n"
                        .formatted(
                                code.code(),
                                code.severity().code(),
                                code.template().japanese(),
                                code.template().english()))
                .toList();
        return """
                # 指摘の一覧 / Findings

                Every rule a record is checked against. Errors stop a record from being rendered, warnings never do.
                `{0}` and the like stand for what differs. This table is made from `FindingCode`; a test keeps it so.

                | code | severity | 日本語 | English |
                | --- | --- | --- | --- |
                """ + rows.stream().collect(Collectors.joining());
    }
}
