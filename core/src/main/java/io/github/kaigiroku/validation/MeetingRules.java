package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.calendar.JapaneseCalendar;
import io.github.kaigiroku.internal.calendar.WrittenDate;
import io.github.kaigiroku.internal.calendar.WrittenYear;
import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 会議: rows that are usually filled and stay empty, and words about dates that are not those of the meeting. */
final class MeetingRules implements Rule {

    private static final RecordPath MEETING = RecordPath.of("meeting");

    /** What a meeting may be about in a fiscal year before or after its own: 令和５年度決算特別委員会. */
    private static final Pattern ABOUT_ANOTHER_YEAR = Pattern.compile("予算|決算|補正|計画|評価|監査|年度の|年度に|年度分");

    @Override
    public void check(MeetingRecord record, Findings findings) {
        Meeting meeting = record.meeting();
        rows(record, findings);
        fiscalYear(meeting, findings);
        writtenDates(MEETING.then("name"), meeting.name(), findings);
        writtenDates(MEETING.then("nextMeeting"), meeting.nextMeeting(), findings);
    }

    private static void rows(MeetingRecord record, Findings findings) {
        Meeting meeting = record.meeting();
        if (meeting.sessions().isEmpty() && meeting.period() == null) {
            findings.add(FindingCode.NO_DATE, MEETING.then("sessions"));
        }
        boolean somewhere = meeting.conduct() != Conduct.ONLINE && meeting.conduct() != Conduct.WRITTEN;
        boolean present = record.attendees().stream().anyMatch(a -> a.attendance() == Attendance.PRESENT);
        var rows = new Rows(findings);
        rows.need(!somewhere || Names.isWritten(meeting.venue()), "meeting.venue", "開催場所", "The venue");
        rows.need(present, "attendees", "出席者", "The list of those present");
        rows.need(!record.agenda().isEmpty(), "agenda", "議題", "The agenda");
        rows.need(record.secretariat() != null, "secretariat", "担当部課", "The secretariat");
        rows.need(!record.proceedings().isEmpty(), "proceedings", "審議の記録", "The record of the proceedings");
    }

    private record Rows(Findings findings) {

        void need(boolean filled, String path, String japanese, String english) {
            if (!filled) {
                findings.add(FindingCode.EMPTY_ROW, RecordPath.parse(path), japanese, english);
            }
        }
    }

    /** One of the years in a name has to fit; the others may be those it is about, as in 令和６年度予算. */
    private static void fiscalYear(Meeting meeting, Findings findings) {
        LocalDate date = firstDay(meeting);
        List<WrittenYear> written = WrittenYear.fiscalYearsIn(meeting.name());
        if (date == null
                || written.isEmpty()
                || ABOUT_ANOTHER_YEAR.matcher(meeting.name()).find()) {
            return;
        }
        int year = JapaneseCalendar.fiscalYear(date);
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
