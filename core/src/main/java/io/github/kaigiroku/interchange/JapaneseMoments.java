package io.github.kaigiroku.interchange;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 日時: days and times of a record as others write them, in Japan's time, which has been +09:00 all year since 1952. */
final class JapaneseMoments {

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    private JapaneseMoments() {}

    /** When a session began: its day alone where the time is unknown, null where the day is. */
    static @Nullable String start(Session session) {
        LocalDate date = session.date();
        return date == null || session.start() == null ? day(date) : moment(date, session.start());
    }

    /** When a session ended; 00:00 is the end of its day. Null where that is unknown. */
    static @Nullable String end(Session session) {
        LocalDate date = session.date();
        LocalTime end = session.end();
        if (date == null || end == null) {
            return null;
        }
        return moment(end.equals(LocalTime.MIDNIGHT) ? date.plusDays(1) : date, end);
    }

    static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** A time of day with seconds, as XML Schema wants it. */
    static String time(LocalTime time) {
        return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    }

    /** The first day of a meeting, or null where the record has none. */
    static @Nullable LocalDate firstDay(MeetingRecord record) {
        Period period = record.meeting().period();
        return Stream.concat(
                        record.meeting().sessions().stream().map(Session::date),
                        Stream.of(period).filter(Objects::nonNull).map(Period::from))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String moment(LocalDate date, LocalTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.atTime(time).atOffset(JAPAN));
    }
}
