package io.github.kaigiroku.commandline;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.render.RenderException;
import java.io.PrintWriter;
import java.util.Arrays;

/** 失敗の報告: says what went wrong on standard error, in sentences and never as a stack trace. */
final class FailureReport {

    private final PrintWriter err;

    FailureReport(PrintWriter err) {
        this.err = err;
    }

    /**
     * Prints what a failure means.
     *
     * @param failure whatever stopped the command
     * @return the exit code for it
     */
    int print(Throwable failure) {
        int exitCode = ExitCode.FAILED;
        if (failure instanceof CommandException stop) {
            err.println(stop.reason());
            stop.details().forEach(err::println);
            exitCode = stop.exitCode();
        } else if (failure instanceof RenderException refused) {
            err.println(refusal(refused));
        } else {
            err.println(failure instanceof OutOfMemoryError ? outOfMemory() : unexpected(failure));
        }
        err.flush();
        return exitCode;
    }

    private static Message refusal(RenderException refused) {
        return new Message(
                "様式を作れません。何も書き出していません（" + refused.path() + "）: "
                        + refused.text().japanese(),
                "The forms cannot be made; nothing was written (" + refused.path() + "): "
                        + refused.text().english());
    }

    private static Message outOfMemory() {
        return new Message(
                "メモリーが足りません。java -Xmx2g -jar … のように割り当てを増やしてください。",
                "Not enough memory; allow more, as in java -Xmx2g -jar …");
    }

    private static Message unexpected(Throwable failure) {
        String what = oneLine(failure) + place(failure);
        return new Message(
                "予期しない誤りで止まりました（" + what + "）。この文と会議録のファイルを添えて開発元に知らせてください。",
                "Stopped by an unexpected failure; please report this sentence together with the record file");
    }

    private static String oneLine(Throwable failure) {
        return failure.toString().lines().findFirst().orElse("");
    }

    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .findFirst()
                .map(frame -> ", " + frame.getClassName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
