package io.github.kaigiroku.profile;

import io.github.kaigiroku.model.Coded;

/** 空欄の扱い: what a row of 様式第１号 shows when the record has nothing for it. */
public enum WhenEmpty implements Coded {
    /** 空欄のまま: the row, with nothing in it. */
    BLANK("blank"),

    /** 文言を入れる: the row, with a word such as なし. */
    WORD("word"),

    /** 行を省く: no row. */
    OMIT("omit");

    private final String code;

    WhenEmpty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
