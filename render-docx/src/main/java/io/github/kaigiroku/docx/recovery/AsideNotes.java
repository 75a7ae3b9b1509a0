package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedAside;

/** 本文外についての指摘: what a document holds beside its printed text, and what became of it. */
final class AsideNotes {

    private final Notes notes;

    AsideNotes(Notes notes) {
        this.notes = notes;
    }

    /** Something beside the printed text. */
    void add(PrintedAside aside) {
        String text = aside.text();
        String quoted = text.isEmpty() ? "¶" : Notes.quote(text); // only the end of a paragraph was deleted
        switch (aside.kind()) {
            case INSERTED ->
                notes.warning(
                        "docx-tracked-change",
                        "$",
                        "変更履歴で挿入された「" + quoted + "」を、承諾されたものとして読み取りました。",
                        "\"" + quoted + "\" is a tracked insertion and was read as if accepted.");
            case DELETED ->
                notes.warning(
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
            case PICTURE -> notes.warning("docx-picture", "$", "図は会議録に含まれません。", "A picture is not part of the record.");
            case LIST_NUMBER ->
                notes.warning(
                        "docx-list-number",
                        "$",
                        "「" + quoted + "」の前に Word が印字する段落番号は読み取れません。番号を文字で入れてください。",
                        "The list number that Word prints before \"" + quoted + "\" was not read. Type it as text.");
            case FORMULA -> beside("docx-formula", text, "囲い文字や式（EQ フィールド）", "drawn by Word from a code (an EQ field)");
            case OTHER_FILE ->
                notes.error(
                        "docx-other-file",
                        "$",
                        "別のファイルを取り込んだ部分は読み取れません。Word で本文に変えて保存してください。",
                        "Content of another file was not read. Turn it into text in Word and save again.");
        }
    }

    private void beside(String code, String text, String what, String whatInEnglish) {
        notes.addLeftOver(text);
        notes.warning(
                code,
                "$",
                what + "「" + Notes.quote(text) + "」は会議録に含まれません。",
                "\"" + Notes.quote(text) + "\" is " + whatInEnglish + " and not part of the record.");
    }
}
