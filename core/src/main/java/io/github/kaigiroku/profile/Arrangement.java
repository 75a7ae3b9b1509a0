package io.github.kaigiroku.profile;

import io.github.kaigiroku.model.Coded;

/** 並べ方: how a row shows several people. */
public enum Arrangement implements Coded {
    /** 続けて書く: one after the other, with 、 between them. */
    RUN_ON("run-on"),

    /** １行に１人. */
    LINES("lines"),

    /** 段に並べる: several on a line, in aligned columns. */
    COLUMNS("columns");

    private final String code;

    Arrangement(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
