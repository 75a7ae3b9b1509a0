package io.github.kaigiroku.generated;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.AttendeeBuilder;
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
                .in(AttendeeBuilder::id)
                .use(line)
                .in(AttendeeBuilder::name)
                .use(line.injectNull(0.5))
                .in(AttendeeBuilder::role)
                .use(seldom)
                .in(AttendeeBuilder::affiliation)
                .use(Arbitraries.of(Attendance.class))
                .in(AttendeeBuilder::attendance)
                .use(Arbitraries.of(AttendanceMode.class).injectNull(0.7))
                .in(AttendeeBuilder::mode)
                .use(GeneratedTimes.time().injectNull(0.9))
                .in(AttendeeBuilder::arrived)
                .use(GeneratedTimes.time().injectNull(0.9))
                .in(AttendeeBuilder::left)
                .use(seldom)
                .in(AttendeeBuilder::proxyFor)
                .use(seldom)
                .in(AttendeeBuilder::reason)
                .use(seldom)
                .in(AttendeeBuilder::note)
                .build(AttendeeBuilder::build);
    }
}
