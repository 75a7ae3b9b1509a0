package io.github.kaigiroku.batch.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * JSON Lines: one record in each line of a file; blank lines are passed over. Files are named after the file and the
 * line: line 17 of {@code minutes.jsonl} becomes {@code minutes-000017.pdf}.
 */
record JsonLinesInput(Path file) implements RecordInput {

    @Override
    public List<String> passedOver() {
        return List.of();
    }

    @Override
    public Walk walk() throws IOException {
        return new LineWalk(file, stem());
    }

    private String stem() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
