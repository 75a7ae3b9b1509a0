package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kaigiroku.json.RecordJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A published record beside its city's own pages, where the reference data are at hand beside the project. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class ReferenceRecordTest {

    private static final Path DATA = Path.of("../../shared/reference/tokorozawa-r1-2");

    private static ReadBack pdf;

    @BeforeAll
    static void render() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "reference data are not beside the project: " + DATA);
        var record = RecordJson.read(Files.readAllBytes(DATA.resolve("record.json")));
        pdf = ReadBack.of(Samples.render(Samples.standard(record)));
    }

    @Test
    void itHasThePagesOfTheOriginal() {
        assertThat(pdf.pages()).isEqualTo(5);
        assertThat(pdf.lines(3)).startsWith("いる。");
        assertThat(pdf.lines(4).get(0)).startsWith("一番下の「納得");
        assertThat(pdf.lines(5)).startsWith("その通りである。");
    }

    @Test
    void itHasTheLinesOfTheOriginal() throws IOException {
        List<String> published = Files.readAllLines(DATA.resolve("lines-part1.txt")).stream()
                .filter(line -> !line.isEmpty() && !line.equals("¶"))
                .toList();
        List<String> printed = new ArrayList<>();
        for (int page = 2; page <= pdf.pages(); page++) {
            printed.addAll(pdf.lines(page));
        }
        assertThat(printed).containsSubsequence(published);
        int first = printed.indexOf(published.get(0));
        List<String> speakers = List.of("副委員長", "事務局");
        List<String> said = printed.subList(first, printed.size()).stream()
                .filter(line -> !speakers.contains(line))
                .toList();
        assertThat(said).startsWith(published.toArray(String[]::new));
    }
}
