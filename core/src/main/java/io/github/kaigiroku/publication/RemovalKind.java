package io.github.kaigiroku.publication;

import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.problem.Message;

/** 除いたものの種類: what was removed from a public copy, or may have to be. */
public enum RemovalKind implements Coded {
    /** 非公開の議題. */
    CLOSED_ITEM("closed-item", "非公開の議題を除きました。", "A closed agenda item was removed."),

    /** 非公開の議題だけの資料. */
    CLOSED_MATERIAL("closed-material", "非公開の議題だけで使う資料を除きました。", "A material of closed items only was removed."),

    /** 非公開の記録. */
    CLOSED_ENTRY("closed-entry", "非公開の記録を除きました。", "A closed entry was removed."),

    /** 氏名. */
    NAME("name", "氏名を除きました。", "A name was removed."),

    /** 発言者の表示. */
    SPEAKER("speaker", "発言者の表示を改めました（同じ表示はすべて）。", "A speaker's label was replaced, here and wherever it stands."),

    /** 連絡先. */
    CONTACT("contact", "連絡先を除きました。", "Contact details were removed."),

    /** 欠席の理由. */
    ABSENCE_REASON("absence-reason", "欠席の理由を除きました。", "A reason of absence was removed."),

    /** 残した文の中の言及. */
    MENTION(
            "mention",
            "残した文の中の、除いた語句を置き換えました。前後を確かめてください。",
            "What was removed was replaced where this text mentions it. Read it over."),

    /** 確かめるべき言及. */
    POSSIBLE_MENTION(
            "possible-mention",
            "除いた語句かもしれない文字がここに残っています。公開してよいか確かめてください。",
            "What may be a word that was removed still stands here. Check whether it may be published.");

    private final String code;
    private final String japanese;
    private final String english;

    RemovalKind(String code, String japanese, String english) {
        this.code = code;
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * What was done and what to do.
     *
     * @return the message in Japanese and English; says nothing of what was removed
     */
    public Message message() {
        return new Message(japanese, english);
    }
}
