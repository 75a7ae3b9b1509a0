package io.github.kaigiroku.service;

import java.io.IOException;

/** 大きすぎる: a body that is larger than the settings allow. */
final class UploadTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    UploadTooLargeException(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}
