package io.github.kaigiroku.generated;

import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Days about the changes of era and far from them; sessions that do not overlap, some of them past midnight. */
final class GeneratedTimes {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** What is held on a day. */
    private enum Day {
        WITH_TIMES,
        WITHOUT_END,
        WITHOUT_TIMES,
        TWICE,
        PAST_MIDNIGHT
    }

    private GeneratedTimes() {}

    static Arbitrary<LocalTime> time() {
        return Arbitraries.integers().between(0, MINUTES_OF_A_DAY - 1).map(LocalTime.MIN::plusMinutes);
    }

    static Arbitrary<Period> period() {
        return Combinators.combine(day(), Arbitraries.integers().between(0, 90))
                .as((from, days) -> new Period(from, from.plusDays(days)));
    }

    static Arbitrary<List<Session>> sessions() {
        Arbitrary<List<Day>> days = Arbitraries.of(Day.class).list().ofMaxSize(4);
        return Combinators.combine(day(), Arbitraries.integers().between(2, 40), days)
                .as((first, gap, held) -> {
                    List<Session> sessions = new ArrayList<>();
                    for (int i = 0; i < held.size(); i++) {
                        sessions.addAll(sessions(first.plusDays((long) i * gap), held.get(i)));
                    }
                    return sessions;
                });
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

    private static Arbitrary<LocalDate> day() {
        Arbitrary<LocalDate> change = Arbitraries.of(
                LocalDate.of(2019, 4, 30),
                LocalDate.of(2019, 5, 1),
                LocalDate.of(1989, 1, 7),
                LocalDate.of(1989, 1, 8),
                LocalDate.of(1926, 12, 24),
                LocalDate.of(1912, 7, 29),
                LocalDate.of(1868, 1, 24));
        Arbitrary<LocalDate> recent = days(LocalDate.of(2000, 1, 1), LocalDate.of(2040, 12, 31));
        Arbitrary<LocalDate> any = days(LocalDate.of(1, 1, 1), LocalDate.of(9998, 12, 31));
        return Arbitraries.frequencyOf(Tuple.of(8, recent), Tuple.of(3, change), Tuple.of(1, any));
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
