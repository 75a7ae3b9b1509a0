package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.MeetingRecord;
import java.util.List;

/**
 * 会議録の検証: checks a record against the constraints of its components and the rules that span them. Thread-safe; takes
 * time and memory in proportion to the record.
 */
public final class RecordValidator {

    private static final List<Rule> RULES = List.of(
            new ComponentRules(),
            new SessionRules(),
            new MeetingRules(),
            new AttendeeListRules(),
            new AttendeeRules(),
            new CountRules(),
            new AgendaRules(),
            new EntryRules(),
            new CoverageRules(),
            new ClosingRules(),
            new ClosedRules(),
            new SpeakerRules());

    private RecordValidator() {}

    /**
     * Checks a record that is still being written. Never throws for what a record contains and never stops at the first
     * finding.
     *
     * @param record the record
     * @return every finding by the measure of drafting, in the order of the record; empty for a record without findings
     */
    public static List<Finding> validate(MeetingRecord record) {
        return validate(record, Measure.DRAFTING);
    }

    /**
     * Checks a record. Never throws for what a record contains and never stops at the first finding.
     *
     * @param record the record
     * @param measure whether the record is still being written or was adopted
     * @return every finding, in the order of the record; empty for a record without findings
     */
    public static List<Finding> validate(MeetingRecord record, Measure measure) {
        var findings = new Findings();
        MeetingRecord limited = AgendaDepth.limited(record, findings);
        for (Rule rule : RULES) {
            rule.check(limited, findings);
        }
        return findings.inRecordOrder(measure);
    }

    /**
     * Refuses a record with errors by the measure of drafting.
     *
     * @param record the record
     * @throws InvalidRecordException when at least one finding is an error; carries all of them
     */
    public static void requireValid(MeetingRecord record) {
        requireValid(record, Measure.DRAFTING);
    }

    /**
     * Refuses a record with errors.
     *
     * @param record the record
     * @param measure whether the record is still being written or was adopted
     * @throws InvalidRecordException when at least one finding is an error; carries all of them
     */
    public static void requireValid(MeetingRecord record, Measure measure) {
        List<Finding> findings = validate(record, measure);
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                throw new InvalidRecordException(findings, measure);
            }
        }
    }
}
