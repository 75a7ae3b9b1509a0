package io.github.kaigiroku.spark;

import io.github.kaigiroku.problem.JsonProblem;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.render.RenderException;
import io.github.kaigiroku.validation.Finding;
import java.io.Serializable;
import java.util.List;

/**
 * 指摘: one thing that is wrong or suspicious in a record.
 *
 * @param severity {@code error} or {@code warning}
 * @param code a stable word for the rule: a finding's code, {@code malformed-json} or {@code not-renderable}
 * @param path the component, such as {@code attendees[3].name}
 * @param column the column of the input's line; 0 when it is not about the JSON text
 * @param message what is wrong and what to do
 */
record FindingResult(String severity, String code, String path, int column, Message message) implements Serializable {

    static List<FindingResult> of(MalformedJsonException failure) {
        return failure.problems().stream().map(FindingResult::of).toList();
    }

    static List<FindingResult> of(List<Finding> findings) {
        return findings.stream().map(FindingResult::of).toList();
    }

    static List<FindingResult> of(RenderException failure) {
        return List.of(new FindingResult("error", "not-renderable", failure.path(), 0, failure.text()));
    }

    private static FindingResult of(JsonProblem problem) {
        return new FindingResult("error", "malformed-json", problem.path(), problem.column(), problem.message());
    }

    private static FindingResult of(Finding finding) {
        return new FindingResult(finding.severity().code(), finding.code(), finding.path(), 0, finding.message());
    }
}
