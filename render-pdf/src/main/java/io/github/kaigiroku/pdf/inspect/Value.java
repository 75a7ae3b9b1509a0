package io.github.kaigiroku.pdf.inspect;

import java.util.List;
import java.util.Map;

/** 値 of a PDF (ISO 32000-1, 7.3), its strings with their bytes. */
sealed interface Value {

    /** A number, a keyword or an operator, as written. */
    record Word(String text) implements Value {}

    /** A name without its slash, its escapes undone. */
    record Name(String text) implements Value {}

    /** A string. */
    final class Text implements Value {

        private final byte[] bytes;

        Text(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Its bytes, whatever they are to say. */
        byte[] bytes() {
            return bytes;
        }
    }

    /** A reference to an object. */
    record Reference(int number) implements Value {}

    /** An array. */
    record Array(List<Value> items) implements Value {}

    /** A dictionary; with a stream behind it, where the stream's data begin in the file, otherwise -1. */
    record Dictionary(Map<String, Value> entries, int stream) implements Value {

        /** The value of a key; an empty word when there is none. */
        Value get(String key) {
            return entries.getOrDefault(key, NOTHING);
        }

        /** The name that a key has; empty when it has none. */
        String name(String key) {
            return get(key) instanceof Name name ? name.text() : "";
        }
    }

    /** No value. */
    Value NOTHING = new Word("");

    /** A whole number, or what stands for it when it is none. */
    static int whole(Value value, int otherwise) {
        if (value instanceof Word word && word.text().matches("[0-9]{1,9}")) {
            return Integer.parseInt(word.text());
        }
        return otherwise;
    }
}
