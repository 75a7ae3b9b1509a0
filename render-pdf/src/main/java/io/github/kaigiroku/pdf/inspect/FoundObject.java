package io.github.kaigiroku.pdf.inspect;

/**
 * 見つかったオブジェクト.
 *
 * @param number its number
 * @param value what it is
 */
record FoundObject(int number, Value value) {}
