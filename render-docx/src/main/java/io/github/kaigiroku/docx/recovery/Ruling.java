package io.github.kaigiroku.docx.recovery;

/** 公開・非公開の判断 about something that is printed. */
enum Ruling {
    /** Nothing speaks against it. */
    OPEN,

    /** It was closed, and still is. */
    CLOSED,

    /** It is not known, and so is closed, with a finding for the clerk. */
    DOUBTFUL
}
