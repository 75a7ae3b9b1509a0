package io.github.kaigiroku.internal.people;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 代理: who was represented. */
public final class Proxies {

    private Proxies() {}

    /**
     * The members in whose place somebody was there.
     *
     * @param attendees the attendees of a record
     * @return names without blanks
     */
    public static Set<String> represented(List<Attendee> attendees) {
        return attendees.stream()
                .filter(attendee -> attendee.attendance() != Attendance.ABSENT)
                .map(Attendee::proxyFor)
                .filter(Names::isWritten)
                .map(Names::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
