package io.github.kaigiroku.publication;

import io.github.kaigiroku.problem.Message;

/** 漏れの場所: in what kind of place of a file a text stands, and what to do when it must not. */
public enum LeakPlace {
    /** 本文, also hidden, white, or under something. */
    TEXT("本文（見えない文字を含む）", "text, seen or hidden", true),

    /** 代替テキスト: what is read aloud or copied in place of what is seen. */
    ALTERNATIVE_TEXT("代替テキスト", "alternative text", true),

    /** 文書の情報: title, author, keywords and the like. */
    METADATA("文書の情報", "properties and metadata", true),

    /** 添付・埋め込みデータ, among them the record that our own files carry. */
    ATTACHMENT("添付・埋め込みデータ", "attachment or embedded data", false),

    /** コメント・注釈. */
    COMMENT("コメント・注釈", "comment or annotation", true),

    /** 変更履歴: text that was inserted or deleted under tracked changes. */
    TRACKED_CHANGE("変更履歴", "tracked change", true),

    /** 以前の版・使われていない部分: what an earlier saving has left in the file. */
    EARLIER_REVISION("以前の版、使われていない部分", "earlier revision or unused part", true),

    /** ファイル名・部品名. */
    FILE_NAME("ファイル名・部品名", "name of a file or part", true),

    /** その他の文字列. */
    OTHER("その他の文字列", "other string", true);

    private static final Message REMAKE =
            new Message("公開用の写し（PublicCopy）からファイルを作り直してください。", "Make the file anew from the public copy (PublicCopy).");

    private static final Message CARRIED = new Message(
            "ファイルはデータを中に持っています。ページや文字を消しても残ります。公開用の写し（PublicCopy）からファイルを作り直してください。",
            "The file carries data inside, which stay when pages or words are taken out. Make the file anew from the public"
                    + " copy (PublicCopy).");

    private final String japanese;
    private final String english;
    private final boolean printed;

    LeakPlace(String japanese, String english, boolean printed) {
        this.japanese = japanese;
        this.english = english;
        this.printed = printed;
    }

    /**
     * What the place is called.
     *
     * @return the name in both languages
     */
    public Message label() {
        return new Message(japanese, english);
    }

    /**
     * What to do about a leak there.
     *
     * @return a sentence in both languages
     */
    public Message advice() {
        return printed ? REMAKE : CARRIED;
    }
}
