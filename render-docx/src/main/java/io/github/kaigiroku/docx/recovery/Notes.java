package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedAside;
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

    /** Something that may be closed, and therefore was. */
    void closedByDoubt(String path, String text) {
        warning(
                "docx-closed-by-doubt",
                path,
                "「" + quote(text) + "」は、編集により公開か非公開か判断できないため、非公開としました。公開する場合は、会議録の closed を false に改めてください。",
                "After the edit it cannot be told whether \"" + quote(text)
                        + "\" is open or closed, so it was closed. To publish it, set closed to false in the record.");
    }

    /** An entry that now stands under a closed agenda item. */
    void closedByItem(String path, String text) {
        warning(
                "docx-closed-by-doubt",
                path,
                "「" + quote(text) + "」は、見出しの編集により非公開の議題に続くこととなったため、非公開となります。確かめてください。",
                "\"" + quote(text)
                        + "\" now follows a closed agenda item, as a heading was edited, and so is closed. Check it.");
    }

    /** The document carries no record, so that nothing shows what was closed. */
    void closedPartsUnknown() {
        warning(
                "docx-closed-unknown",
                "closedParts",
                "会議録が埋め込まれていないため、どこが非公開かはもう分かりません。公開用の写しを作る前に、非公開の部分をすべて確かめてください。",
                "No record is embedded, so it is no longer known what was closed. Check all closed parts before a public copy is made.");
    }

    /** A closed meeting whose openness was emptied. */
    void opennessLost(String label) {
        warning(
                "docx-closed-by-doubt",
                "meeting.openness",
                "「" + label + "」の記載が消されましたが、元の値のままにしました。公開する場合は会議録の値を改めてください。",
                "\"" + label
                        + "\" was emptied; its value was left as it was. To publish the meeting, change the record.");
    }

    /** Closed words in a row of the first form, which has no mark for them. */
    void closedWordsInRow(String path, String label, String text) {
        leftOver.add(text);
        error(
                "docx-closed-text-in-row",
                path,
                "「" + label + "」に非公開の部分の文言があるため、「" + quote(text) + "」を読み取らず、元の値のままにしました。",
                "\"" + label + "\" repeats closed words, so \"" + quote(text)
                        + "\" was not taken and its value was left as it was.");
    }

    /** A closed material that nothing keeps closed any more. */
    void closedMaterial(String title) {
        leftOver.add(title);
        error(
                "docx-closed-material",
                "materials",
                "非公開の資料「" + quote(title) + "」は、対応する非公開の議題がなくなったため、会議録から除きました。",
                "The closed material \"" + quote(title)
                        + "\" was taken out of the record, as the closed agenda item it belonged to is gone.");
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

    /** Something beside the printed text. */
    void aside(PrintedAside aside) {
        String text = aside.text();
        String quoted = text.isEmpty() ? "¶" : quote(text); // only the end of a paragraph was deleted
        switch (aside.kind()) {
            case INSERTED ->
                warning(
                        "docx-tracked-change",
                        "$",
                        "変更履歴で挿入された「" + quoted + "」を、承諾されたものとして読み取りました。",
                        "\"" + quoted + "\" is a tracked insertion and was read as if accepted.");
            case DELETED ->
                warning(
                        "docx-tracked-change",
                        "$",
                        "変更履歴で削除された「" + quoted + "」は、承諾されたものとして読み取りませんでした。",
                        "\"" + quoted + "\" is a tracked deletion and was left out as if accepted.");
            case HIDDEN -> beside("docx-hidden-text", text, "隠し文字", "hidden text");
            case NOTE -> beside("docx-note", text, "脚注", "a footnote or endnote");
            case COMMENT -> beside("docx-comment", text, "コメント", "a comment");
            case TEXT_BOX -> beside("docx-text-box", text, "テキスト ボックス", "a text box");
            case READING -> beside("docx-reading", text, "ふりがな", "a reading above the text");
            case MARGIN -> beside("docx-margin", text, "ヘッダー・フッター", "a header or footer");
            case PICTURE -> warning("docx-picture", "$", "図は会議録に含まれません。", "A picture is not part of the record.");
            case LIST_NUMBER ->
                warning(
                        "docx-list-number",
                        "$",
                        "「" + quoted + "」の前に Word が印字する段落番号は読み取れません。番号を文字で入れてください。",
                        "The list number that Word prints before \"" + quoted + "\" was not read. Type it as text.");
            case FORMULA -> beside("docx-formula", text, "囲い文字や式（EQ フィールド）", "drawn by Word from a code (an EQ field)");
            case OTHER_FILE ->
                error(
                        "docx-other-file",
                        "$",
                        "別のファイルを取り込んだ部分は読み取れません。Word で本文に変えて保存してください。",
                        "Content of another file was not read. Turn it into text in Word and save again.");
        }
    }

    private void beside(String code, String text, String what, String whatInEnglish) {
        leftOver.add(text);
        warning(
                code,
                "$",
                what + "「" + quote(text) + "」は会議録に含まれません。",
                "\"" + quote(text) + "\" is " + whatInEnglish + " and not part of the record.");
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

    private void error(String code, String path, String japanese, String english) {
        add(new Finding(code, Severity.ERROR, path, new Message(japanese, english)));
    }

    private void warning(String code, String path, String japanese, String english) {
        add(new Finding(code, Severity.WARNING, path, new Message(japanese, english)));
    }

    private static String quote(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= MAX_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, MAX_QUOTE - 1))) + "…";
    }
}
