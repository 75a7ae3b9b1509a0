package io.github.kaigiroku.pdf.reader;

import java.util.List;
import java.util.Map;

/** PDF の値: what an object of a PDF can be (ISO 32000-1, 7.3). Immutable. */
sealed interface PdfValue {

    /**
     * null, true, false and numbers that are not whole: nothing that leads to an attachment.
     *
     * @param word what stands there; empty for a value that is missing
     */
    record Other(String word) implements PdfValue {

        /** A value that is missing. */
        static final Other NONE = new Other("");
    }

    /** A whole number. */
    record Whole(long value) implements PdfValue {}

    /** A name, without its slash. */
    record Name(String value) implements PdfValue {}

    /** A string where it stands, with its delimiters; few strings matter, so it is decoded when asked for. */
    final class Text implements PdfValue {

        private final byte[] array;
        private final int start;
        private final int end;

        Text(byte[] array, int start, int end) {
            this.array = array;
            this.start = start;
            this.end = end;
        }

        /** The bytes of the string. */
        byte[] bytes() {
            return StringBytes.of(array, start, end);
        }
    }

    /** A reference to an object. */
    record Reference(int number) implements PdfValue {}

    /** An array. */
    record Array(List<PdfValue> items) implements PdfValue {}

    /** A dictionary. */
    record Dictionary(Map<String, PdfValue> entries) implements PdfValue {

        /** The value of a key; {@link Other} when there is none. */
        PdfValue get(String key) {
            return entries.getOrDefault(key, Other.NONE);
        }
    }

    /**
     * A stream.
     *
     * @param dictionary its dictionary
     * @param start where in the file its data begin
     * @param number its object number, which its encryption depends on
     * @param generation its generation, likewise
     */
    record Stream(Dictionary dictionary, int start, int number, int generation) implements PdfValue {}
}
