package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Period;
import java.time.LocalDate;

/** 書面開催の期間: belongs to a meeting by letter and ends no earlier than it begins. */
final class PeriodRules implements Rule {

    private static final RecordPath PERIOD = RecordPath.of("meeting").then("period");

    @Override
    public void check(MeetingRecord record, Findings findings) {
        Period period = record.meeting().period();
        if (period == null) {
            return;
        }
        if (record.meeting().conduct() != Conduct.WRITTEN) {
            findings.add(FindingCode.PERIOD_WITHOUT_WRITTEN_CONDUCT, PERIOD);
        }
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from != null && to != null && to.isBefore(from)) {
            findings.add(FindingCode.PERIOD_ENDS_BEFORE_IT_BEGINS, PERIOD, from, to);
        }
    }
}
