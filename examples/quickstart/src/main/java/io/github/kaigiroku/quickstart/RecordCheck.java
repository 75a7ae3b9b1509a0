package io.github.kaigiroku.quickstart;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.io.PrintWriter;
import java.util.List;

/** 会議録の検査: refuses a record with errors and prints the warnings of a good one. */
final class RecordCheck {

    private final RecordSource source;
    private final PrintWriter err;

    RecordCheck(RecordSource source, PrintWriter err) {
        this.source = source;
        this.err = err;
    }

    /**
     * Checks a record.
     *
     * @throws CommandException when the record has errors; carries every finding
     */
    void check(MeetingRecord record) throws CommandException {
        List<Finding> findings = RecordValidator.validate(record);
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            throw CommandException.wrongRecord(source.refusal(errors), findings);
        }
        findings.forEach(err::println);
    }
}
