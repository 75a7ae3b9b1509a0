package io.github.kaigiroku.service;

import io.github.kaigiroku.draft.TranscriptProblem;
import io.github.kaigiroku.form.Omission;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.JsonProblem;
import io.github.kaigiroku.publication.Removal;
import io.github.kaigiroku.validation.Finding;
import java.util.List;
import java.util.Locale;

/** 応答: the bodies of responses, with every message in the caller's language. */
final class Answers {

    private Answers() {}

    /** What was found in a record. */
    record Check(boolean valid, List<FoundThing> findings) {}

    /** A finding. */
    record FoundThing(String severity, String code, String path, String message) {

        static List<FoundThing> of(List<Finding> findings, Locale locale) {
            return findings.stream()
                    .map(finding -> new FoundThing(
                            finding.severity().code(),
                            finding.code(),
                            finding.path(),
                            finding.message().in(locale)))
                    .toList();
        }
    }

    /** What was taken in. */
    record Imported(MeetingRecord record, List<FoundThing> findings) {

        static Imported of(MeetingRecord record, List<Finding> findings, Locale locale) {
            return new Imported(record, FoundThing.of(findings, locale));
        }
    }

    /** Why a body is no record. */
    record Problem(String path, int line, int column, String message) {

        /** Lines have no path and no column. */
        static List<Problem> ofLines(List<TranscriptProblem> problems, Locale locale) {
            return problems.stream()
                    .map(problem ->
                            new Problem("", problem.line(), 1, problem.message().in(locale)))
                    .toList();
        }

        static List<Problem> of(List<JsonProblem> problems, Locale locale) {
            return problems.stream()
                    .map(problem -> new Problem(
                            problem.path(),
                            problem.line(),
                            problem.column(),
                            problem.message().in(locale)))
                    .toList();
        }
    }

    /** What forms do not show. */
    record NotPrinted(String path, String text, String message) {

        static List<NotPrinted> of(List<Omission> omissions, Locale locale) {
            return omissions.stream()
                    .map(omission -> new NotPrinted(
                            omission.path(), omission.text(), omission.message().in(locale)))
                    .toList();
        }
    }

    /** What a public copy leaves out. */
    record LeftOut(String kind, String path, String message) {

        static List<LeftOut> of(List<Removal> removals, Locale locale) {
            return removals.stream()
                    .map(removal -> new LeftOut(
                            removal.kind().code(),
                            removal.path(),
                            removal.kind().message().in(locale)))
                    .toList();
        }
    }
}
