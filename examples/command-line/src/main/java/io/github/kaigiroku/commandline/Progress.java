package io.github.kaigiroku.commandline;

import java.io.PrintWriter;

/** 進み具合: says on standard error which of several files is being worked on. */
final class Progress {

    private final PrintWriter err;
    private final int count;
    private int current;

    Progress(PrintWriter err, int count) {
        this.err = err;
        this.count = count;
    }

    void next(String label) {
        current++;
        if (count > 1) {
            err.println("[" + current + "/" + count + "] " + label);
            err.flush();
        }
    }
}
