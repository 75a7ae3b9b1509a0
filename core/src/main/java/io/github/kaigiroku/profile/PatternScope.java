package io.github.kaigiroku.profile;

import io.github.kaigiroku.model.Coded;

/** 名前の範囲: what the names of a pattern speak of, and so where they may stand. */
public enum PatternScope implements Coded {
    /** 会議録全体: anywhere. */
    RECORD("record"),

    /** 一回の開催: lines of a row; they are repeated for each session. */
    SESSION("session"),

    /** 署名人: lines of a text; they are repeated for each signer. */
    SIGNER("signer"),

    /** 人: the pattern for one person. */
    PERSON("person"),

    /** 番号: the pattern of an agenda number. */
    NUMBER("number"),

    /** 発言者: the pattern of a speaker. */
    SPEAKER("speaker"),

    /** 日時: the patterns of dates and times. */
    MOMENT("moment"),

    /** 期間: the patterns of two times or days. */
    SPAN("span"),

    /** 本文: the pattern around an entry. */
    TEXT("text"),

    /** ページ: header and footer. */
    PAGE("page");

    private final String code;

    PatternScope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
