package io.github.kaigiroku.embedding;

import io.github.kaigiroku.generated.RandomRecords;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The samples, and records made from the components themselves: whatever a record may hold is in some of them. */
final class Records {

    private static final Path SAMPLES = Path.of("../../core/src/test/resources/io/github/kaigiroku/records");
    private static final int GENERATED = 60;
    private static final String[] TEXTS = {
        "",
        "　",
        "髙橋 﨑子",
        "𠮷田",
        "葛\uDB40\uDD00城",
        "か゚",
        "一行目\n\n三行目",
        "\ttab",
        "\"\\/{}$",
        "<&>'",
        "2024-11-28",
        "12:30",
        "1.10",
        "null",
        "true"
    };

    /** Records as a city keeps them beside its own. */
    record Filed(String office, MeetingRecord minutes, List<MeetingRecord> earlier) {}

    private Records() {}

    static List<MeetingRecord> all() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            Stream<MeetingRecord> samples = files.filter(
                            file -> file.getFileName().toString().matches("y_.*\\.json"))
                    .sorted()
                    .map(Records::read);
            return Stream.concat(samples, IntStream.range(0, GENERATED).mapToObj(Records::random))
                    .toList();
        }
    }

    private static MeetingRecord random(int seed) {
        var random = new Random(seed);
        return new RandomRecords(seed, () -> TEXTS[random.nextInt(TEXTS.length)]).next();
    }

    private static MeetingRecord read(Path file) {
        try {
            return RecordJson.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
