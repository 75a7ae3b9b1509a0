package io.github.kaigiroku.docx.intake;

/** 人の行の語の種類: what a word of a line of people is. */
enum PersonKind {
    /** A piece of a name. */
    NAME,

    /** A role of one in the meeting, such as 会長. */
    ROLE,

    /** A role that several have, such as 委員. */
    ROLE_OF_MANY,

    /** A title of staff, such as 総務課長. */
    TITLE,

    /** 〃, the role of the person before. */
    DITTO,

    /** A unit of an administration. */
    UNIT,

    /** A body that people come from, or a calling. */
    BODY,

    /** 議席番号, such as １２番. */
    SEAT,

    /** A bare number, which may be a seat or only count. */
    NUMBER,

    /** 君, 氏 or another form of address, which ends a name. */
    HONORIFIC,

    /** 各委員 behind a row of names. */
    EACH,

    /** Brackets with what they hold. */
    BRACKET,

    /** ○, × or 欠 beside a name. */
    MARK,

    /** A colon, before which no name can stand. */
    COLON,

    /** A mark, a count or a legend, which name nobody. */
    FORM;

    boolean isRole() {
        return this == ROLE || this == ROLE_OF_MANY || this == TITLE || this == DITTO;
    }
}
