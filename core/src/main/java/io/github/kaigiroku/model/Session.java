package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 一回の会議（日をまたぐときは 00:00（その日の終わり）で終わる回と翌日の回に分ける）: one sitting of a meeting; over midnight, one that ends at {@code 00:00},
 * the end of its day, and one on the next day (row 開催日時).
 *
 * @param date 開催日: the day of the sitting; required
 * @param start 開会時刻: when it began, in whole minutes
 * @param end 閉会時刻（開会より後）: when it ended, after its start, in whole minutes; {@code 00:00} is the end of the day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Session(
        @FormName(japanese = "開催日", english = "The date of the session")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull @Nullable LocalDate date,

        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime start,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime end) {

    /**
     * 開催日: a sitting of which only the day is known yet; {@link #from(int, int)} and {@link #to(int, int)} follow.
     *
     * @param year such as 2024
     * @param month 1 to 12
     * @param day 1 to 31
     * @return a sitting without times
     * @throws java.time.DateTimeException when there is no such day
     */
    public static Session on(int year, int month, int day) {
        return new Session(LocalDate.of(year, month, day), null, null);
    }

    /**
     * The same sitting with another beginning.
     *
     * @param hour 0 to 23
     * @param minute 0 to 59
     * @return a changed copy
     * @throws java.time.DateTimeException when there is no such time
     */
    public Session from(int hour, int minute) {
        return new Session(date, LocalTime.of(hour, minute), end);
    }

    /**
     * The same sitting with another end.
     *
     * @param hour 0 to 23; 0:00 is the end of the day
     * @param minute 0 to 59
     * @return a changed copy
     * @throws java.time.DateTimeException when there is no such time
     */
    public Session to(int hour, int minute) {
        return new Session(date, start, LocalTime.of(hour, minute));
    }
}
