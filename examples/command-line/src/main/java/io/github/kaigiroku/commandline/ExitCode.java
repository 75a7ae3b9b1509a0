package io.github.kaigiroku.commandline;

/** 終了コード: what the shell gets back. */
final class ExitCode {

    /** 完了: every file was written. */
    static final int WRITTEN = 0;

    /** 実行できない: a file, a font, a profile or the command line is at fault; nothing was written. */
    static final int FAILED = 1;

    /** 会議録の誤り: the content of the record file is at fault; nothing was written. */
    static final int WRONG_RECORD = 2;

    private ExitCode() {}
}
