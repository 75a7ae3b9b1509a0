package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.Severity;
import java.util.ArrayList;
import java.util.List;

/** 読み取りの指摘: gathers what could not be understood, and what had to be assumed. */
final class Notes {

    private static final int LONGEST_QUOTE = 40;

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> all() {
        return List.copyOf(findings);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Printed text that the record does not hold. */
    void notUnderstood(String path, String where, String text) {
        error(
                "docx-not-understood",
                path,
                "「" + where + "」の「" + quote(text) + "」を読み取れませんでした。会議録の値を確かめてください。",
                "\"" + where + "\": \"" + quote(text) + "\" could not be read. Check the record's value.");
    }

    /** Printed text that was put where it probably belongs. */
    void assumed(String path, String text, String what, String whatInEnglish) {
        warning(
                "docx-assumed",
                path,
                "「" + quote(text) + "」を" + what + "として読み取りました。確かめてください。",
                "\"" + quote(text) + "\" was read as " + whatInEnglish + ". Check it.");
    }

    /** A row that no row of the profile has the label of. */
    void unknownRow(String label, String text) {
        error(
                "docx-unknown-row",
                "meeting",
                "「" + quote(label) + "」という項目は様式にないため、「" + quote(text) + "」を読み取れませんでした。",
                "The form has no row \"" + quote(label) + "\", so \"" + quote(text) + "\" was not read.");
    }

    /** A row that the document no longer has. */
    void missingRow(String path, String label) {
        warning(
                "docx-missing-row",
                path,
                "「" + label + "」の行がありません。元の値のままにしました。",
                "The row \"" + label + "\" is missing. Its value was left as it was.");
    }

    /** A line outside the forms. */
    void outside(String text) {
        warning(
                "docx-text-outside",
                "meeting",
                "表の外の「" + quote(text) + "」は会議録に含まれません。",
                "\"" + quote(text) + "\" stands outside the tables and is not part of the record.");
    }

    /** A form that the document does not have. */
    void missingForm(String path, String form, String formInEnglish) {
        error("docx-missing-form", path, form + "の表が見つかりません。", "The table of " + formInEnglish + " was not found.");
    }

    /** Something the document carries that cannot be used. */
    void unusable(String what, String whatInEnglish, String why) {
        warning(
                "docx-unusable-part",
                "$",
                "埋め込まれた" + what + "を使えないため、印字された表から読み取りました（" + why + "）。",
                "The embedded " + whatInEnglish + " cannot be used, so the printed tables were read (" + why + ").");
    }

    private void error(String code, String path, String japanese, String english) {
        findings.add(new Finding(code, Severity.ERROR, path, new Message(japanese, english)));
    }

    private void warning(String code, String path, String japanese, String english) {
        findings.add(new Finding(code, Severity.WARNING, path, new Message(japanese, english)));
    }

    private static String quote(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_QUOTE - 1))) + "…";
    }
}
