package io.github.kaigiroku.model;

/** 出席の方法: how an attendee took part. */
public enum AttendanceMode implements Coded {
    /** 会場出席: in the room. */
    ON_SITE("on-site"),

    /** オンライン出席: by network. */
    REMOTE("remote");

    private final String code;

    AttendanceMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
