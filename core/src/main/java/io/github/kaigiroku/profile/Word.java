package io.github.kaigiroku.profile;

import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.problem.Message;

/** 語句: the words and units that the library adds to the texts of a record. A profile may say each of them otherwise. */
public enum Word implements Coded {
    /** 数えるときの単位. */
    PERSONS("persons", "人", "数えるときの単位", "unit for persons"),
    /** 公開. */
    OPEN("open", "公開", "公開", "open"),
    /** 一部非公開. */
    PARTLY_CLOSED("partlyClosed", "一部非公開", "一部非公開", "partly closed"),
    /** 非公開. */
    CLOSED("closed", "非公開", "非公開", "closed"),
    /** 非公開の議題の後. */
    CLOSED_ITEM("closedItem", "（非公開）", "非公開の議題の後", "after a closed agenda item"),
    /** 非公開の理由の前. */
    REASON("reason", "理由：", "非公開の理由の前", "before the reason for closing"),
    /** 根拠の前. */
    LEGAL_GROUND("legalGround", "根拠：", "根拠の前", "before the legal ground"),
    /** 出席者の組の前. */
    PRESENT("present", "出席者　", "出席者の組の前", "before the group of those present"),
    /** 欠席者の組の前. */
    ABSENT("absent", "欠席者　", "欠席者の組の前", "before the group of those absent"),
    /** 代理される人の後. */
    PROXY("proxy", "の代理", "代理される人の後", "after whom a proxy stands for"),
    /** オンラインでの出席. */
    REMOTE("remote", "オンライン出席", "オンラインでの出席", "attends online"),
    /** 途中出席の時刻の後. */
    ARRIVED("arrived", "から出席", "途中出席の時刻の後", "after the time of arrival"),
    /** 途中退席の時刻の後. */
    LEFT("left", "に退席", "途中退席の時刻の後", "after the time of leaving"),
    /** 会場のない会議の開催場所. */
    ONLINE("online", "オンライン開催", "会場のない会議の開催場所", "venue of a meeting held online"),
    /** 書面開催. */
    WRITTEN("written", "（書面開催）", "書面開催", "held by letter"),
    /** 定足数の前. */
    QUORUM("quorum", "定足数", "定足数の前", "before the quorum"),
    /** 委員総数の前. */
    MEMBERS("members", "委員総数", "委員総数の前", "before the number of members"),
    /** 事務局の人数の前. */
    STAFF("staff", "事務局　", "事務局の人数の前", "before the number of staff"),
    /** 電話の前. */
    PHONE("phone", "電話：", "電話の前", "before the phone number"),
    /** 内線の前. */
    EXTENSION("extension", "内線：", "内線の前", "before the extension"),
    /** ファクスの前. */
    FAX("fax", "ファクス：", "ファクスの前", "before the fax number"),
    /** 電子メールの前. */
    EMAIL("email", "電子メール：", "電子メールの前", "before the e-mail address"),
    /** 文のない休憩. */
    RECESS("recess", "休憩", "文のない休憩", "a recess without text"),
    /** 行末に置く結びの語. */
    END("end", "以上", "行末に置く結びの語", "the closing word that stands at the end of its line"),
    /** 表決. */
    VOTE("vote", "採決", "何も書かれていない表決", "a vote of which nothing is known"),
    /** 採決の方法. */
    SHOW_OF_HANDS("showOfHands", "挙手採決", "採決の方法", "method of a vote"),
    /** 採決の方法. */
    STANDING("standing", "起立採決", "採決の方法", "method of a vote"),
    /** 採決の方法. */
    BALLOT("ballot", "投票採決", "採決の方法", "method of a vote"),
    /** 採決の方法. */
    ROLL_CALL("rollCall", "記名採決", "採決の方法", "method of a vote"),
    /** 採決の方法. */
    NO_OBJECTION("noObjection", "簡易採決", "採決の方法", "method of a vote"),
    /** 賛成. */
    FOR("for", "賛成", "賛成", "in favour"),
    /** 反対. */
    AGAINST("against", "反対", "反対", "against"),
    /** 棄権. */
    ABSTAINED("abstained", "棄権", "棄権", "abstained"),
    /** 質問の前. */
    QUESTION("question", "", "質問の前", "before a question"),
    /** 回答の前. */
    ANSWER("answer", "", "回答の前", "before an answer"),
    /** 報告の前. */
    REPORT("report", "", "報告の前", "before a report"),
    /** 説明の前. */
    EXPLANATION("explanation", "", "説明の前", "before an explanation");

    private final String code;
    private final String usual;
    private final String japanese;
    private final String english;

    Word(String code, String usual, String japanese, String english) {
        this.code = code;
        this.usual = usual;
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The word where a profile does not say another.
     *
     * @return the word
     */
    public String usual() {
        return usual;
    }

    /**
     * What it is used for.
     *
     * @return the explanation in both languages
     */
    public Message meaning() {
        return new Message(japanese, english);
    }
}
