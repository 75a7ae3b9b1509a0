package io.github.kaigiroku.commandline;

import io.github.kaigiroku.problem.JsonProblem;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.Measure;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.util.List;

/**
 * 検査の結果: what was found in one file.
 *
 * @param label the file
 * @param problems why it is no record; empty when it is one
 * @param findings what is wrong with the record
 */
record CheckedFile(String label, List<JsonProblem> problems, List<Finding> findings) {

    static CheckedFile of(RecordSource source, Measure measure) throws CommandException {
        try {
            return new CheckedFile(source.label(), List.of(), RecordValidator.validate(source.parse(), measure));
        } catch (MalformedJsonException e) {
            return new CheckedFile(source.label(), e.problems(), List.of());
        }
    }

    boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    long count(Severity severity) {
        long found = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return severity == Severity.ERROR ? found + problems.size() : found;
    }
}
