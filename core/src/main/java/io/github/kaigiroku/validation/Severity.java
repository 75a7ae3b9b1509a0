package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.Coded;

/** 重大度: whether a finding stops a record from being rendered. */
public enum Severity implements Coded {
    /** 誤り: the record cannot be rendered truthfully. */
    ERROR("error"),

    /** 注意: legal but suspicious; never blocks. */
    WARNING("warning");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
