package io.github.kaigiroku.batch;

/** 終了コード: what the process tells the one that started it. */
enum ExitCode {
    /** Every record has its files. */
    DONE(0),

    /** Stopped early: usage, disk, database, or more refused records than the limit. Run it again to go on. */
    STOPPED(1),

    /** Done, but some records were refused: see the report. */
    SOME_REFUSED(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
