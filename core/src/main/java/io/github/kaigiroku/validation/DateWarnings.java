package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.calendar.Era;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that are legal and yet rarely meant: out of order, before Meiji, of another 年度 than the name says, or none at all. */
final class DateWarnings implements Rule {

    private static final RecordPath MEETING = RecordPath.of("meeting");

    @Override
    public void check(MeetingRecord record, Findings findings) {
        Meeting meeting = record.meeting();
        order(meeting.sessions(), findings);
        for (int i = 0; i < meeting.sessions().size(); i++) {
            meiji(
                    MEETING.then("sessions").at(i).then("date"),
                    meeting.sessions().get(i).date(),
                    findings);
        }
        fiscalYear(meeting, findings);
        writtenDates(MEETING.then("name"), meeting.name(), findings);
        writtenDates(MEETING.then("nextMeeting"), meeting.nextMeeting(), findings);
    }

    private static void order(List<Session> sessions, Findings findings) {
        Sitting before = null;
        for (int i = 0; i < sessions.size(); i++) {
            Sitting sitting = Sitting.of(MEETING.then("sessions").at(i), sessions.get(i));
            if (sitting != null && before != null && sitting.start().isBefore(before.start())) {
                findings.add(FindingCode.SESSIONS_OUT_OF_ORDER, sitting.path(), before.path());
            }
            before = sitting == null ? before : sitting;
        }
    }

    private static void meiji(RecordPath path, @Nullable LocalDate date, Findings findings) {
        if (date != null && Dates.isPrintable(date) && Era.of(date) == null) {
            findings.add(FindingCode.DATE_BEFORE_MEIJI, path, date);
        }
    }

    /** One of the years in a name has to fit; the others may be those it is about, as in 令和６年度予算. */
    private static void fiscalYear(Meeting meeting, Findings findings) {
        LocalDate date = firstDay(meeting);
        List<WrittenYear> written = WrittenYear.fiscalYearsIn(meeting.name());
        if (date == null || written.isEmpty()) {
            return;
        }
        int year = Dates.fiscalYear(date);
        if (written.stream().noneMatch(words -> words.year() == year)) {
            findings.add(
                    FindingCode.FISCAL_YEAR_DIFFERS,
                    MEETING.then("name"),
                    written.get(0).text(),
                    date,
                    year);
        }
    }

    private static @Nullable LocalDate firstDay(Meeting meeting) {
        Period period = meeting.period();
        if (meeting.sessions().isEmpty()) {
            return period == null ? null : period.from();
        }
        return meeting.sessions().get(0).date();
    }

    private static void writtenDates(RecordPath path, @Nullable String text, Findings findings) {
        if (text != null) {
            WrittenDate.wrongIn(
                    text, (written, right) -> findings.add(FindingCode.WRITTEN_DATE_WRONG, path, written, right));
        }
    }
}
