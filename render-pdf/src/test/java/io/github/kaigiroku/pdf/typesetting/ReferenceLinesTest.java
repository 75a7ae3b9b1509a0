package io.github.kaigiroku.pdf.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The line ends of a published record, where the reference data are at hand beside the project. */
class ReferenceLinesTest {
    private static final Path LINES = Path.of("../../shared/reference/tokorozawa-r1-2/lines-part1.txt");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\n\n|\n¶\n");
    private static final Measure BODY = Measure.of(29_800).withIndents(Measure.EM, 0);

    @Test
    void everyLineOfThePublishedRecordEndsWhereItsCityEndedIt() throws Exception {
        assumeTrue(Files.exists(LINES), "reference lines are not beside the project: " + LINES);
        LineComposer composer = new LineComposer(SampleAdvances.MONOSPACED, KinsokuLevel.STANDARD);
        List<List<String>> published = new ArrayList<>();
        List<List<String>> composed = new ArrayList<>();
        for (String paragraph :
                PARAGRAPH_END.splitAsStream(Files.readString(LINES).strip()).toList()) {
            List<String> lines = paragraph.lines().toList();
            published.add(lines);
            composed.add(composer.compose(String.join("", lines), List.of(), BODY).stream()
                    .map(ComposedLine::characters)
                    .toList());
        }
        assertThat(composed).isEqualTo(published);
    }
}
