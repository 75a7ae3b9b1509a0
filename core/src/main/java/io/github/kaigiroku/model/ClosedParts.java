package io.github.kaigiroku.model;

/**
 * 非公開の印の確かさ: whether the marks of what was closed to the public (agenda items, entries) can be relied on. A record
 * that does not say it was written with its marks, and they count.
 */
public enum ClosedParts implements Coded {
    /** 不明: the record was read from a page that does not show what was closed; no public copy is made of it. */
    UNKNOWN("unknown"),

    /** 確認済み: somebody has read the record since, and marked whatever was closed. */
    CONFIRMED("confirmed");

    private final String code;

    ClosedParts(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
