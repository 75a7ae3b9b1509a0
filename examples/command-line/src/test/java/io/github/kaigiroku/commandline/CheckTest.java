package io.github.kaigiroku.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckTest {

    @TempDir
    Path folder;

    private Path good;
    private Path contradictory;
    private Path broken;

    @BeforeEach
    void records() throws IOException {
        good = Files.writeString(folder.resolve("good.json"), LongRecord.json(1));
        contradictory = Files.writeString(
                folder.resolve("contradictory.json"), LongRecord.json(1).replace("15:30", "13:30"));
        broken = Files.writeString(folder.resolve("broken.json"), "{\"meeting\": {\"name\": 1}}");
    }

    @Test
    void aGoodRecordHasOnlyWarnings() {
        Run run = Run.of("check", good);

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(run.out()).last().asString().contains("good.json: 0 errors");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyFileIsCheckedAndTheProgressTold() {
        Run run = Run.of("check", broken, contradictory, good);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(String.join("\n", run.out()))
                .contains("broken.json: error", "1:", "[session-end-not-after-start]", "good.json: 0 errors");
        assertThat(run.err()).hasSize(3).last().asString().startsWith("[3/3] ");
    }

    @Test
    void adoptedMinutesMayContradictThemselves() {
        assertThat(Run.of("check", contradictory).exitCode()).isEqualTo(2);
        assertThat(Run.of("check", "--adopted", contradictory).exitCode()).isZero();
    }

    @Test
    void programsReadTheSameAsJson() {
        Run run = Run.of("check", "--json", broken, contradictory);

        assertThat(run.exitCode()).isEqualTo(2);
        JsonNode files =
                JsonMapper.shared().readTree(String.join("\n", run.out())).path("files");
        assertThat(files.at("/0/problems/0/path").asString()).isEqualTo("meeting.name");
        assertThat(files.at("/0/problems/0/line").asInt()).isEqualTo(1);
        assertThat(files.at("/1/findings")
                        .valueStream()
                        .map(node -> node.path("code").asString()))
                .contains("session-end-not-after-start");
        assertThat(files.at("/1/findings/0/japanese").asString()).isNotEmpty();
    }

    @Test
    void aFileThatIsNotThereStopsIt() {
        Run run = Run.of("check", good, folder.resolve("none.json"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errText()).contains("none.json", " / ");
    }
}
