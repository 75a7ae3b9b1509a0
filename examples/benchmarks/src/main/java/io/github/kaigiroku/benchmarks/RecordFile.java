package io.github.kaigiroku.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 会議録のファイル: the bytes of the measured record, before anything of the library has run. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls load() before anything else
public class RecordFile {

    /** The record of an invented city that is measured when no other is named: 34 entries, 2,900 characters. */
    public static final String BUNDLED = "bundled";

    /** A JSON file, or {@value #BUNDLED}. */
    @Param(BUNDLED)
    public String source = BUNDLED;

    byte[] json;

    /**
     * Loads the file.
     *
     * @throws IOException when it cannot be read
     */
    @Setup
    public void load() throws IOException {
        try (InputStream in = open()) {
            json = in.readAllBytes();
        }
    }

    private InputStream open() throws IOException {
        return source.equals(BUNDLED)
                ? Objects.requireNonNull(RecordFile.class.getResourceAsStream("record.json"))
                : Files.newInputStream(Path.of(source));
    }
}
