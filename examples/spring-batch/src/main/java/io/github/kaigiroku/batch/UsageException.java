package io.github.kaigiroku.batch;

/** 使い方の誤り: the run cannot begin with these settings. Shown by {@link UsageFailureAnalyzer}, without a stack trace. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    UsageException(String message, String action) {
        super(message);
        this.action = action;
    }

    UsageException(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
