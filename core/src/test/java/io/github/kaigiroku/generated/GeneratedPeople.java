package io.github.kaigiroku.generated;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Attendees, proxies among them; {@link Wiring} sees to their ids. */
final class GeneratedPeople {

    private final Arbitrary<String> line;

    GeneratedPeople(Arbitrary<String> line) {
        this.line = line;
    }

    Arbitrary<Attendee> attendee() {
        Arbitrary<String> seldom = line.injectNull(0.9);
        return Builders.withBuilder(Attendee::builder)
                .use(Arbitraries.of("id").injectNull(0.7))
                .in(Attendee.Builder::id)
                .use(line)
                .in(Attendee.Builder::name)
                .use(line.injectNull(0.5))
                .in(Attendee.Builder::role)
                .use(seldom)
                .in(Attendee.Builder::affiliation)
                .use(Arbitraries.of(Attendance.class))
                .in(Attendee.Builder::attendance)
                .use(Arbitraries.of(AttendanceMode.class).injectNull(0.7))
                .in(Attendee.Builder::mode)
                .use(GeneratedTimes.time().injectNull(0.9))
                .in(Attendee.Builder::arrived)
                .use(GeneratedTimes.time().injectNull(0.9))
                .in(Attendee.Builder::left)
                .use(seldom)
                .in(Attendee.Builder::proxyFor)
                .use(seldom)
                .in(Attendee.Builder::reason)
                .use(seldom)
                .in(Attendee.Builder::note)
                .build(Attendee.Builder::build);
    }
}
