package io.github.kaigiroku.pdf.reader;

import java.util.List;
import java.util.Map;

/** PDF の値: what an object of a PDF can be (ISO 32000-1, 7.3). Immutable. */
sealed interface PdfValue {

    /** null, true, false and numbers that are not whole: nothing that leads to an attachment. */
    record Other() implements PdfValue {}

    /** A whole number. */
    record Whole(long value) implements PdfValue {}

    /** A name, without its slash. */
    record Name(String value) implements PdfValue {}

    /** A string; its bytes are not needed. */
    record Text() implements PdfValue {}

    /** A reference to an object. */
    record Reference(int number) implements PdfValue {}

    /** An array. */
    record Array(List<PdfValue> items) implements PdfValue {}

    /** A dictionary. */
    record Dictionary(Map<String, PdfValue> entries) implements PdfValue {

        /** The value of a key; {@link Other} when there is none. */
        PdfValue get(String key) {
            return entries.getOrDefault(key, new Other());
        }
    }

    /** A stream: its dictionary, and where in the file its data begin. */
    record Stream(Dictionary dictionary, int start) implements PdfValue {}
}
