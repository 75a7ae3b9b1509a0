package io.github.kaigiroku.model;

/** 出欠: whether an attendee was there (rows 出席者の氏名 and 欠席者の氏名). */
public enum Attendance implements Coded {
    /** 出席: there, in the room, by network or through a proxy. */
    PRESENT("present"),

    /** 欠席: not there. */
    ABSENT("absent");

    private final String code;

    Attendance(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
