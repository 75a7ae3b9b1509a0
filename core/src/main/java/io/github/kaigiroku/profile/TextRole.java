package io.github.kaigiroku.profile;

import io.github.kaigiroku.model.Coded;

/** 文の役割: what a text outside a table is. */
public enum TextRole implements Coded {
    /** 様式番号, such as 様式第１号. */
    MARK("mark"),

    /** 表題, such as 会 議 録. */
    TITLE("title"),

    /** その他の文: a signature line, a date, a free text. */
    TEXT("text");

    private final String code;

    TextRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
