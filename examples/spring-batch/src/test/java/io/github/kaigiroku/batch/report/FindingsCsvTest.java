package io.github.kaigiroku.batch.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.batch.ledger.Problem;
import io.github.kaigiroku.batch.ledger.RecordProblem;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.validation.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "＝1"})
    void aCellThatASpreadsheetWouldCalculateIsText(String hostile) throws IOException {
        var out = new ByteArrayOutputStream();
        var csv = new FindingsCsv(out);
        csv.add(new RecordProblem(
                hostile, "a.json", 1, new Problem(Severity.ERROR, "code", hostile, 0, 0, new Message(hostile, "en"))));
        csv.end();
        assertThat(out.toString(UTF_8).lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("'" + hostile);
        assertThat(out.toString(UTF_8)).contains("code,'" + hostile).contains(",'" + hostile + ",en");
    }
}
