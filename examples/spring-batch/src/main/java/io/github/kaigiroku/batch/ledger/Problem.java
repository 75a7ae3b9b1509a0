package io.github.kaigiroku.batch.ledger;

import io.github.kaigiroku.batch.output.FileTakenException;
import io.github.kaigiroku.form.Omission;
import io.github.kaigiroku.problem.JsonProblem;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.render.RenderException;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.InvalidRecordException;
import io.github.kaigiroku.validation.Severity;
import java.util.List;

/**
 * 不備の内容: one thing that is wrong or suspicious in a record.
 *
 * @param severity how bad it is
 * @param code a stable word for the rule: a finding's code, {@code malformed-json}, {@code not-renderable},
 *     {@code same-name}, {@code file-taken}, {@code closed-parts-unknown}, {@code leak}
 *     or {@code not-printed}
 * @param path the component of the record, such as {@code attendees[3].name}
 * @param line the line within the record's JSON, counted from 1; 0 when it is not about the JSON text
 * @param column the column within that line, counted from 1; 0 when it is not about the JSON text
 * @param message what is wrong and what to do
 */
public record Problem(Severity severity, String code, String path, int line, int column, Message message) {

    /**
     * The problems of a text that is not a record.
     *
     * @param failure why it could not be read
     * @return one for each place
     */
    public static List<Problem> of(MalformedJsonException failure) {
        return failure.problems().stream().map(Problem::of).toList();
    }

    /**
     * The findings of a record with errors, its warnings among them.
     *
     * @param failure why it was refused
     * @return one for each finding
     */
    public static List<Problem> of(InvalidRecordException failure) {
        return failure.findings().stream().map(Problem::of).toList();
    }

    /**
     * The problem of a record that cannot be printed, such as a character that no font has.
     *
     * @param failure why it was refused
     * @return the one place
     */
    public static List<Problem> of(RenderException failure) {
        return List.of(new Problem(Severity.ERROR, "not-renderable", failure.path(), 0, 0, failure.text()));
    }

    private static Problem of(JsonProblem at) {
        return new Problem(Severity.ERROR, "malformed-json", at.path(), at.line(), at.column(), at.message());
    }

    /**
     * The problem of a record whose files would have another record's names.
     *
     * @param other the file the other record lies in
     * @return the problem
     */
    public static Problem sameName(String other) {
        return new Problem(
                Severity.ERROR,
                "same-name",
                "",
                0,
                0,
                new Message(
                        "出力するファイルの名前が " + other + " のものと同じです。入力の名前を変えるか、出力先を分けてください。",
                        "its files would have the same names as those of " + other
                                + "; rename the input or take another output folder"));
    }

    /**
     * The problem of a record whose file's place is taken by somebody else's file.
     *
     * @param failure which file
     * @return the problem
     */
    public static Problem taken(FileTakenException failure) {
        return new Problem(
                Severity.ERROR,
                "file-taken",
                "",
                0,
                0,
                new Message(
                        "同じ名前の別のファイルが出力先にあります: " + failure.getMessage() + "。移動するか、名前を変えてください。",
                        "another file of that name is in the output folder: " + failure.getMessage()
                                + "; move or rename it"));
    }

    /**
     * Why a record has no public copy.
     *
     * @param code what kind of reason
     * @param message what is wrong and what to do
     * @return the problem
     */
    public static Problem unpublishable(String code, Message message) {
        return new Problem(Severity.ERROR, code, "", 0, 0, message);
    }

    /**
     * What the forms do not show of a record.
     *
     * @param omission where it stands, and what it is
     * @return a warning
     */
    public static Problem of(Omission omission) {
        return new Problem(Severity.WARNING, "not-printed", omission.path(), 0, 0, omission.message());
    }

    /**
     * A finding of the validator.
     *
     * @param finding an error or a warning
     * @return the same for the report
     */
    public static Problem of(Finding finding) {
        return new Problem(finding.severity(), finding.code(), finding.path(), 0, 0, finding.message());
    }
}
