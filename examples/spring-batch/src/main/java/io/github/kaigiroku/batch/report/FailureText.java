package io.github.kaigiroku.batch.report;

import java.io.IOException;
import java.util.regex.Pattern;

/** 失敗の理由: why a run stopped, in one sentence. */
final class FailureText {

    /** How Linux, macOS and Windows say it; all of them speak the language of the machine. */
    private static final Pattern DISK_FULL = Pattern.compile(
            "No space left|Disk quota exceeded|not enough space|空き領域がありません|ディスク使用量.*超過|クォータ.*超過",
            Pattern.CASE_INSENSITIVE);

    private FailureText() {}

    static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof IOException
                && DISK_FULL.matcher(String.valueOf(root.getMessage())).find()) {
            return "出力先のディスクに空きがありません。空きを作ってから、もう一度実行してください / the disk of the output folder is full;"
                    + " make room and run again: " + root.getMessage();
        }
        return root instanceof RuntimeException && root.getMessage() != null ? root.getMessage() : root.toString();
    }
}
