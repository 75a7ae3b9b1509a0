package io.github.kaigiroku.profile;

import io.github.kaigiroku.model.Coded;

/** 行の内容: which part of the record a row shows. A new kind of row starts with a constant here. */
public enum RowContent implements Coded {
    /** 会議の名称. */
    MEETING_NAME("meeting-name"),

    /** 開催日時: one line for each session, or the period of a meeting by letter. */
    DATE_AND_TIME("date-and-time"),

    /** 開催場所. */
    VENUE("venue"),

    /** 出席者の氏名. */
    ATTENDEES_PRESENT("attendees-present"),

    /** 欠席者の氏名. */
    ATTENDEES_ABSENT("attendees-absent"),

    /** 出席者及び欠席者, in one row. */
    ATTENDEES("attendees"),

    /** 説明者の職・氏名. */
    EXPLAINERS("explainers"),

    /** 公開・非公開の別. */
    OPENNESS("openness"),

    /** 傍聴者数. */
    OBSERVERS("observers"),

    /** 定足数. */
    QUORUM("quorum"),

    /** 議題, with the items below each. */
    AGENDA("agenda"),

    /** 会議資料. */
    MATERIALS("materials"),

    /** 担当部課名: staff, department, section and how to reach it. */
    SECRETARIAT("secretariat"),

    /** その他の欄: the details of the record that no pattern shows; a profile without such a row shows each in a row of its own. */
    DETAILS("details"),

    /** 会議録署名人. */
    SIGNERS("signers"),

    /** 次回の会議. */
    NEXT_MEETING("next-meeting"),

    /** 空欄: nothing of the record; filled in by hand. */
    NOTHING("nothing");

    private final String code;

    RowContent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
