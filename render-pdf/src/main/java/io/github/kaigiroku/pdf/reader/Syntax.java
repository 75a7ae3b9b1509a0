package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Array;
import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import io.github.kaigiroku.pdf.reader.PdfValue.Name;
import io.github.kaigiroku.pdf.reader.PdfValue.Other;
import io.github.kaigiroku.pdf.reader.PdfValue.Reference;
import io.github.kaigiroku.pdf.reader.PdfValue.Stream;
import io.github.kaigiroku.pdf.reader.PdfValue.Whole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 構文の読み取り: reads values from bytes, one after the other. */
final class Syntax {

    private static final int DEEPEST = 64;

    private final Budget budget;
    private final ByteCursor bytes;

    /** Reads from a place in an array; what it costs counts against the budget. */
    Syntax(byte[] array, int start, Budget budget) {
        this.budget = budget;
        bytes = new ByteCursor(array, start, budget);
    }

    ByteCursor bytes() {
        return bytes;
    }

    /** The next value. */
    PdfValue value() {
        return value(0);
    }

    /** The next value, which must be a whole number. */
    long whole() {
        if (value() instanceof Whole whole) {
            return whole.value();
        }
        throw bytes.damaged();
    }

    /** Whether a keyword comes next; it is skipped if so. */
    boolean skips(String keyword) {
        bytes.skipBlanks();
        return bytes.skips(keyword);
    }

    /** Skips a keyword that must come next. */
    void require(String keyword) {
        if (!skips(keyword)) {
            throw bytes.damaged();
        }
    }

    private PdfValue value(int depth) {
        if (depth > DEEPEST) {
            throw bytes.damaged();
        }
        bytes.skipBlanks();
        return switch (bytes.peek()) {
            case '/' -> new Name(bytes.name());
            case '(' -> bytes.literal();
            case '[' -> array(depth);
            case '<' -> bytes.peek(1) == '<' ? dictionary(depth) : bytes.hexadecimal();
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> other();
        };
    }

    private PdfValue other() {
        String word = bytes.word();
        if (word.isEmpty()) {
            throw bytes.damaged();
        }
        return new Other(word);
    }

    /** A number, or the first of the three words of a reference. */
    private PdfValue number() {
        String first = bytes.word();
        if (!isWhole(first)) {
            return new Other(first);
        }
        int after = bytes.position();
        if (isReference()) {
            return new Reference((int) Math.min(Integer.MAX_VALUE, Long.parseLong(first)));
        }
        bytes.moveTo(after);
        return new Whole(Long.parseLong(first));
    }

    private boolean isReference() {
        bytes.skipBlanks();
        String generation = bytes.word();
        if (generation.isEmpty() || !isWhole(generation)) {
            return false;
        }
        bytes.skipBlanks();
        return bytes.word().equals("R");
    }

    private static boolean isWhole(String word) {
        return word.length() <= 18 && !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private PdfValue array(int depth) {
        List<PdfValue> items = new ArrayList<>();
        bytes.skips("[");
        while (!skips("]")) {
            budget.keep();
            items.add(value(depth + 1));
        }
        return new Array(items);
    }

    private PdfValue dictionary(int depth) {
        Map<String, PdfValue> entries = new HashMap<>();
        bytes.skips("<<");
        while (!skips(">>")) {
            if (bytes.peek() != '/') {
                throw bytes.damaged();
            }
            budget.keep();
            entries.put(bytes.name(), value(depth + 1));
        }
        Dictionary dictionary = new Dictionary(entries);
        int after = bytes.position();
        if (skips("stream")) {
            bytes.skipLineEnd();
            return new Stream(dictionary, bytes.position(), 0, 0);
        }
        bytes.moveTo(after);
        return dictionary;
    }
}
