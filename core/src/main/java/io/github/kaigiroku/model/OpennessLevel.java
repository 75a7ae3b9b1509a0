package io.github.kaigiroku.model;

/** 公開の区分: who may listen and read (row 公開・非公開の別). */
public enum OpennessLevel implements Coded {
    /** 公開: everyone. */
    OPEN("open"),

    /** 一部非公開: some agenda items are closed. */
    PARTLY_CLOSED("partly-closed"),

    /** 非公開: nobody but the members. */
    CLOSED("closed");

    private final String code;

    OpennessLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
