package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 読み取りの指摘: gathers what could not be understood, and what had to be assumed. */
final class Notes {

    private static final int MAX_QUOTE = 40;

    /** Findings of one kind beyond these are only counted. */
    private static final int MAX_OF_A_KIND = 200;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<String> leftOver = new ArrayList<>();

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        counts.forEach((code, count) -> {
            if (count > MAX_OF_A_KIND) {
                all.add(further(code, count - MAX_OF_A_KIND));
            }
        });
        return List.copyOf(all);
    }

    private static Finding further(String code, int count) {
        return new Finding(
                code,
                Severity.ERROR,
                "$",
                new Message("同じ指摘がほかに" + count + "件あります。", "There are " + count + " more findings of this kind."));
    }

    /** The texts that are in no component of the record. */
    List<String> leftOver() {
        return List.copyOf(leftOver);
    }

    void addLeftOver(String text) {
        leftOver.add(text);
    }

    void add(Finding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= MAX_OF_A_KIND) {
            findings.add(finding);
        }
    }

    /** Printed text that the record does not hold. */
    void notUnderstood(String path, String where, String text) {
        leftOver.add(text);
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
        leftOver.add(label.isBlank() ? text : label + "\n" + text);
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

    /** A link that leads nowhere any more. */
    void lostLink(String path, String to, String from) {
        warning(
                "docx-link-lost",
                path,
                "「" + quote(from) + "」から「" + quote(to) + "」への対応が失われました。必要なら会議録で補ってください。",
                "The link from \"" + quote(from) + "\" to \"" + quote(to)
                        + "\" was lost. Add it to the record where it is needed.");
    }

    /** A document without a record does not say what belongs together. */
    void linksUnknown() {
        warning(
                "docx-link-lost",
                "agenda",
                "会議録が埋め込まれていないため、議題と資料、決定事項と議題の対応は分かりません。必要なら会議録で補ってください。",
                "No record is embedded, so it is not known which materials and decisions belong to which agenda item."
                        + " Add the links to the record where they are needed.");
    }

    /** A row of a table that is none of the forms'. */
    void unknownTable(String text) {
        leftOver.add(text);
        error(
                "docx-unknown-table",
                "proceedings",
                "様式にない表の「" + quote(text) + "」を読み取れませんでした。",
                "\"" + quote(text) + "\" stands in a table that is none of the forms' and was not read.");
    }

    /** What was read prints otherwise than the page does. */
    void readDifferently(String path, String where, String printed, String now) {
        leftOver.add(printed);
        warning(
                "docx-read-differently",
                path,
                "「" + where + "」の「" + quote(printed) + "」は「" + quote(now) + "」となります。確かめてください。",
                "\"" + where + "\": \"" + quote(printed) + "\" now reads \"" + quote(now) + "\". Check it.");
    }

    /** A line outside the forms. */
    void outside(String text) {
        leftOver.add(text);
        warning(
                "docx-text-outside",
                "meeting",
                "表の外の「" + quote(text) + "」は会議録に含まれません。",
                "\"" + quote(text) + "\" stands outside the tables and is not part of the record.");
    }

    /** What was added to the forms in Java and is no part of any record. */
    void added(String text) {
        leftOver.add(text);
        warning(
                "docx-added-to-form",
                "$",
                "様式に加えた「" + quote(text) + "」は会議録の項目ではないため、読み取りませんでした。",
                "\"" + quote(text) + "\" was added to the forms and is no part of the record, so it was not read.");
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

    void error(String code, String path, String japanese, String english) {
        add(new Finding(code, Severity.ERROR, path, new Message(japanese, english)));
    }

    void warning(String code, String path, String japanese, String english) {
        add(new Finding(code, Severity.WARNING, path, new Message(japanese, english)));
    }

    /** The beginning of a text, on one line. */
    static String quote(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= MAX_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, MAX_QUOTE - 1))) + "…";
    }
}
