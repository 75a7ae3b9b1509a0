package io.github.kaigiroku.publication;

import io.github.kaigiroku.model.Coded;

/** 漏れの確かさ: how bad a finding of {@link LeakCheck} is. */
public enum LeakKind implements Coded {
    /** 漏れ: what must not be published stands in the file. */
    LEAK("leak"),

    /** 読めない部分: something may hold text and could not be read; nobody knows what it says. */
    UNREADABLE("unreadable"),

    /** 確かめるべき語句: a short word of what must not be published, which may mean something else. */
    POSSIBLE("possible");

    private final String code;

    LeakKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
