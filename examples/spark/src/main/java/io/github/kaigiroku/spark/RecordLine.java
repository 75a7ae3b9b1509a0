package io.github.kaigiroku.spark;

import java.io.Serializable;
import java.util.Locale;

/**
 * 入力の一行: one record of the input.
 *
 * @param source the file it lies in
 * @param number its line there, counted from 1
 * @param json the line's bytes, not decoded
 */
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
record RecordLine(String source, long number, byte[] json) implements Serializable {

    /** 名前: the base name of its files, such as {@code minutes-000017}. */
    String id() {
        return String.format(Locale.ROOT, "%s-%06d", stem(source), number);
    }

    static String stem(String source) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
