package io.github.kaigiroku.docx.read;

/** 本文外の種類: what a document holds beside the text that is read as printed. */
public enum AsideKind {
    /** 変更履歴の挿入: text that a tracked change inserts; it was read as if accepted. */
    INSERTED,

    /** 変更履歴の削除: text that a tracked change deletes; it was left out as if accepted. */
    DELETED,

    /** 隠し文字: text that is not printed. */
    HIDDEN,

    /** 脚注・文末脚注. */
    NOTE,

    /** コメント. */
    COMMENT,

    /** テキスト ボックス. */
    TEXT_BOX,

    /** ふりがな over a text. */
    READING,

    /** 図: a picture, which has no text. */
    PICTURE,

    /** ヘッダー・フッター. */
    MARGIN,

    /** 段落番号 that Word prints before this text, in a kind of numbers that is not read. */
    LIST_NUMBER,

    /** 囲い文字や式 (an EQ field): Word draws it from a code, so that no text of it is stored. */
    FORMULA,

    /** 外部の内容: another file instead of text. */
    OTHER_FILE
}
