package io.github.kaigiroku.batch.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesInputTest {

    @TempDir
    Path folder;

    @Test
    void everyLineIsOneRecordNamedAfterFileAndLine() throws IOException {
        assertThat(slices("{\"a\":1}\n{\"b\":2}\n"))
                .extracting(RecordSlice::name)
                .containsExactly("m-000001", "m-000002");
    }

    @Test
    void aLastLineWithoutALineEndCountsAndBlankLinesDoNot() throws IOException {
        List<RecordSlice> slices = slices("\n{\"a\":1}\r\n  \r\n{\"会議\":2}");
        assertThat(slices).extracting(RecordSlice::line).containsExactly(2L, 4L);
        assertThat(new String(slices.get(1).read(), StandardCharsets.UTF_8)).isEqualTo("{\"会議\":2}");
    }

    @Test
    void anEmptyFileHasNoRecords() throws IOException {
        assertThat(slices("")).isEmpty();
    }

    private List<RecordSlice> slices(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("m.jsonl"), content);
        List<RecordSlice> slices = new ArrayList<>();
        try (var walk = RecordInput.at(file).walk()) {
            walk.forEachRemaining(slices::add);
        }
        return slices;
    }
}
