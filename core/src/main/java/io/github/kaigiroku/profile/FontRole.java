package io.github.kaigiroku.profile;

import io.github.kaigiroku.model.Coded;

/** 書体の役割: what a font is used for. A profile names a font for each role, and a renderer finds one. */
public enum FontRole implements Coded {
    /** 本文. */
    TEXT("text"),

    /** 見出し: titles and agenda headings. */
    HEADING("heading"),

    /** 項目名: labels of rows, heads of columns and boxes. */
    LABEL("label");

    private final String code;

    FontRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
