package io.github.kaigiroku.service;

import io.github.kaigiroku.publication.LeakReport;

/** 漏れ: a public file still holds what was closed, and is not handed out. */
final class LeakException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LeakReport report;

    LeakException(LeakReport report) {
        super("a public file leaks");
        this.report = report;
    }

    LeakReport report() {
        return report;
    }
}
