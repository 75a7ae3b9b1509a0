package io.github.kaigiroku.generated;

import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Days about the changes of era and far from them; sessions that do not overlap, some of them past midnight. */
final class GeneratedTimes {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private static final List<LocalDate> CHANGES = List.of(
            LocalDate.of(2019, 4, 30),
            LocalDate.of(2019, 5, 1),
            LocalDate.of(1989, 1, 7),
            LocalDate.of(1989, 1, 8),
            LocalDate.of(1926, 12, 24),
            LocalDate.of(1912, 7, 29),
            LocalDate.of(1868, 1, 24));

    /** What is held on a day. */
    private enum Day {
        WITH_TIMES,
        WITHOUT_END,
        WITHOUT_TIMES,
        TWICE,
        PAST_MIDNIGHT
    }

    private GeneratedTimes() {}

    static LocalTime time(Random random) {
        return LocalTime.MIN.plusMinutes(random.nextInt(MINUTES_OF_A_DAY));
    }

    static List<Session> sessions(Random random) {
        LocalDate first = day(random);
        int gap = random.nextInt(2, 40);
        List<Session> sessions = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Day day = Day.values()[random.nextInt(Day.values().length)];
            sessions.addAll(sessions(first.plusDays((long) sessions.size() * gap), day));
        }
        return sessions;
    }

    private static List<Session> sessions(LocalDate date, Day day) {
        return switch (day) {
            case WITH_TIMES -> List.of(new Session(date, LocalTime.of(13, 30), LocalTime.of(15, 5)));
            case WITHOUT_END -> List.of(new Session(date, LocalTime.NOON, null));
            case WITHOUT_TIMES -> List.of(new Session(date, null, null));
            case TWICE ->
                List.of(
                        new Session(date, LocalTime.of(9, 0), LocalTime.NOON),
                        new Session(date, LocalTime.NOON, LocalTime.of(17, 0)));
            case PAST_MIDNIGHT ->
                List.of(
                        new Session(date, LocalTime.of(22, 15), LocalTime.MIDNIGHT),
                        new Session(date.plusDays(1), LocalTime.MIDNIGHT, LocalTime.of(1, 40)));
        };
    }

    /** A day of our time, seldom one about a change of era or any other one. */
    static LocalDate day(Random random) {
        int turn = random.nextInt(12);
        if (turn < 3) {
            return CHANGES.get(random.nextInt(CHANGES.size()));
        }
        return turn == 3
                ? day(random, LocalDate.of(1, 1, 1), LocalDate.of(9998, 12, 31))
                : day(random, LocalDate.of(2000, 1, 1), LocalDate.of(2040, 12, 31));
    }

    private static LocalDate day(Random random, LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }
}
