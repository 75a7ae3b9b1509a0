package io.github.kaigiroku.pdf.inspect;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads values from bytes, forgiving what is damaged: what cannot be understood is a word or skipped. Never fails. */
final class Scanner {

    private static final int DEEPEST = 100;
    private static final int END = -1;
    private static final int HEXADECIMAL = 16;
    private static final String BLANKS = "\0\t\n\f\r ";
    private static final String DELIMITERS = "()<>[]{}/%";

    private final byte[] bytes;
    private int at;

    Scanner(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int position() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    boolean isAtEnd() {
        blanks();
        return at >= bytes.length;
    }

    /** The next value; an empty word at the end. */
    Value next() {
        return next(0);
    }

    private Value next(int depth) {
        blanks();
        int c = peek(0);
        if (c == '/') {
            at++;
            return new Value.Name(name());
        }
        if (c == '(') {
            return string(StringScanner::literal);
        }
        if (c == '<') {
            return peek(1) == '<' ? dictionary(depth) : string(StringScanner::hexadecimal);
        }
        if (c == '[') {
            return array(depth);
        }
        if (c == END) {
            return Value.NOTHING;
        }
        return word();
    }

    private Value string(Function<StringScanner, byte[]> notation) {
        var string = new StringScanner(bytes, at);
        byte[] text = notation.apply(string);
        at = string.position();
        return new Value.Text(text);
    }

    private Value word() {
        String word = ordinary();
        if (word.isEmpty()) {
            return new Value.Word(String.valueOf((char) (bytes[at++] & 0xFF)));
        }
        if (isNumber(word)) {
            int after = at;
            blanks();
            String generation = ordinary();
            blanks();
            if (isNumber(generation) && peek(0) == 'R' && !isOrdinary(peek(1))) {
                at++;
                return new Value.Reference(Integer.parseInt(word));
            }
            at = after;
        }
        return new Value.Word(word);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() < 10 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Value array(int depth) {
        at++;
        List<Value> items = new ArrayList<>();
        blanks();
        while (peek(0) != ']' && peek(0) != END && depth < DEEPEST) {
            items.add(next(depth + 1));
            blanks();
        }
        at++;
        return new Value.Array(items);
    }

    private Value dictionary(int depth) {
        at += 2;
        Map<String, Value> entries = new LinkedHashMap<>();
        blanks();
        while (peek(0) != '>' && peek(0) != END && depth < DEEPEST) {
            Value key = next(depth + 1);
            if (key instanceof Value.Name name) {
                blanks();
                entries.put(name.text(), peek(0) == '>' ? Value.NOTHING : next(depth + 1));
            }
            blanks();
        }
        at += peek(1) == '>' ? 2 : 1;
        return new Value.Dictionary(entries, stream());
    }

    private int stream() {
        int after = at;
        blanks();
        if (!starts("stream")) {
            at = after;
            return END;
        }
        at += "stream".length();
        at += peek(0) == '\r' ? 1 : 0;
        at += peek(0) == '\n' ? 1 : 0;
        return at;
    }

    boolean starts(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (peek(i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String name() {
        String raw = ordinary();
        if (raw.indexOf('#') < 0) {
            return raw;
        }
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            boolean escape = raw.charAt(i) == '#' && isHex(raw, i + 1) && isHex(raw, i + 2);
            out.write(escape ? Integer.parseInt(raw.substring(i + 1, i + 3), HEXADECIMAL) : raw.charAt(i));
            i += escape ? 2 : 0;
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean isHex(String text, int index) {
        return index < text.length() && Character.digit(text.charAt(index), HEXADECIMAL) >= 0;
    }

    private String ordinary() {
        int start = at;
        while (isOrdinary(peek(0))) {
            at++;
        }
        return new String(bytes, start, Math.max(0, at - start), StandardCharsets.ISO_8859_1);
    }

    private void blanks() {
        while (at < bytes.length && (BLANKS.indexOf(bytes[at]) >= 0 || bytes[at] == '%')) {
            if (bytes[at] == '%') {
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private int peek(int ahead) {
        return at + ahead < bytes.length && at + ahead >= 0 ? bytes[at + ahead] & 0xFF : END;
    }

    private static boolean isOrdinary(int c) {
        return c != END && BLANKS.indexOf(c) < 0 && DELIMITERS.indexOf(c) < 0;
    }
}
