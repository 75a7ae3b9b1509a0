package io.github.kaigiroku.batch;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Records of an invented city for the tests, in the number and the state a test asks for. */
final class SampleRecords {

    private SampleRecords() {}

    /** A file of JSON Lines with {@code count} records, every {@code badEvery}th of them cut in the middle. */
    static Path lines(Path file, int count, int badEvery) {
        String lines = IntStream.rangeClosed(1, count)
                .mapToObj(i -> badEvery > 0 && i % badEvery == 0 ? cut(i) : json(i))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            return Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String withClosedRemark(String text) {
        MeetingRecord record = record(1);
        var entries = new ArrayList<>(record.proceedings());
        entries.add(Remark.by("委員", text).asClosed());
        return new String(
                RecordJson.toBytes(record.toBuilder().proceedings(entries).build()), StandardCharsets.UTF_8);
    }

    static String json(int number) {
        return new String(RecordJson.toBytes(record(number)), StandardCharsets.UTF_8).strip();
    }

    private static String cut(int number) {
        String json = json(number);
        return json.substring(0, json.length() / 2);
    }

    private static MeetingRecord record(int number) {
        var session = new Session(LocalDate.of(2026, 5, 20), LocalTime.of(14, 0), LocalTime.of(15, 30));
        var meeting = Meeting.builder()
                .name("令和８年度第" + number + "回みどり野市緑化審議会")
                .sessions(List.of(session))
                .venue("みどり野市役所 ２０１会議室")
                .build();
        return MeetingRecord.builder()
                .meeting(meeting)
                .proceedings(List.of(
                        new Remark("会長", "ただ今から会議を始めます。", false),
                        new Remark("委員", "第" + number + "号の資料について伺います。街路樹の更新は何年ごとでしょうか。", false)))
                .build();
    }
}
