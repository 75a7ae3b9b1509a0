package io.github.kaigiroku.service;

/** 混雑: no thread was free in time; the caller may come again. */
final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
