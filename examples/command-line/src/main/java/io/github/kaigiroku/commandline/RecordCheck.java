package io.github.kaigiroku.commandline;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.Measure;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.util.List;

/** 会議録の検査: refuses a record with errors. */
final class RecordCheck {

    private final RecordSource source;
    private final Measure measure;

    RecordCheck(RecordSource source, Measure measure) {
        this.source = source;
        this.measure = measure;
    }

    /**
     * Checks a record.
     *
     * @return the warnings of a record without errors
     * @throws CommandException when the record has errors; carries every finding
     */
    List<Finding> warnings(MeetingRecord record) throws CommandException {
        List<Finding> findings = RecordValidator.validate(record, measure);
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            throw CommandException.wrongRecord(source.refusal(errors), findings);
        }
        return findings;
    }
}
