package io.github.kaigiroku.internal.shape;

import io.github.kaigiroku.model.Coded;
import java.time.LocalDate;
import java.time.LocalTime;

/** What a component holds. Handled in {@code switch} expressions without {@code default}. */
public enum Kind {
    /** A text. */
    TEXT,
    /** A list of texts. */
    TEXTS,
    /** An integer. */
    INTEGER,
    /** A flag. */
    FLAG,
    /** A date. */
    DATE,
    /** A time. */
    TIME,
    /** A word of a closed list. */
    CHOICE,
    /** Another record. */
    RECORD,
    /** A list of records, or of the kinds of a sealed type. */
    RECORDS;

    static Kind of(Class<?> type, boolean list) {
        if (list) {
            return type == String.class ? TEXTS : RECORDS;
        }
        if (type == String.class) {
            return TEXT;
        }
        if (type == Integer.class) {
            return INTEGER;
        }
        if (type == boolean.class) {
            return FLAG;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == LocalTime.class) {
            return TIME;
        }
        return Coded.class.isAssignableFrom(type) ? CHOICE : RECORD;
    }
}
