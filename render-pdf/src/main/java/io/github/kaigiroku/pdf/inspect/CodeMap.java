package io.github.kaigiroku.pdf.inspect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 文字対応表: reads ToUnicode maps (ISO 32000-1, 9.10.3). */
final class CodeMap {

    private static final int MAX_CODES = 300_000;
    private static final int MAX_IN_RANGE = 0x10000;
    private static final int MAX_OPERANDS = 1_000;

    private CodeMap() {}

    static Map<Integer, String> of(Value.Dictionary stream, ObjectScan objects, StreamFilters data) {
        byte[] content = stream.stream() < 0 ? null : data.decoded(stream, objects.length(stream));
        return content == null ? Map.of() : read(content);
    }

    private static Map<Integer, String> read(byte[] content) {
        var map = new HashMap<Integer, String>();
        var scanner = new Scanner(content, 0);
        List<Value> operands = new ArrayList<>();
        while (!scanner.isAtEnd() && map.size() < MAX_CODES) {
            Value value = scanner.next();
            if (!(value instanceof Value.Word word)) {
                operands.add(value);
                if (operands.size() > MAX_OPERANDS) {
                    operands.clear();
                }
                continue;
            }
            if (word.text().equals("endbfchar")) {
                characters(operands, map);
            } else if (word.text().equals("endbfrange")) {
                ranges(operands, map);
            }
            operands.clear();
        }
        return map;
    }

    private static void characters(List<Value> operands, Map<Integer, String> map) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            map.put(code(operands.get(i)), text(operands.get(i + 1)));
        }
    }

    private static void ranges(List<Value> operands, Map<Integer, String> map) {
        for (int i = 0; i + 2 < operands.size(); i += 3) {
            int first = code(operands.get(i));
            int last = Math.min(code(operands.get(i + 1)), first + MAX_IN_RANGE);
            Value to = operands.get(i + 2);
            for (int code = first; code <= last && map.size() < MAX_CODES; code++) {
                if (to instanceof Value.Array array) {
                    map.put(
                            code,
                            code - first < array.items().size()
                                    ? text(array.items().get(code - first))
                                    : "");
                } else {
                    map.put(code, later(text(to), code - first));
                }
            }
        }
    }

    private static String later(String text, int by) {
        if (text.isEmpty()) {
            return text;
        }
        int last = text.codePointBefore(text.length());
        int moved = Math.min(Character.MAX_CODE_POINT, last + by);
        return text.substring(0, text.length() - Character.charCount(last)) + Character.toString(moved);
    }

    private static int code(Value value) {
        int code = 0;
        if (value instanceof Value.Text text) {
            for (byte b : text.bytes()) {
                code = (code << Byte.SIZE) | (b & 0xFF);
            }
        }
        return code;
    }

    private static String text(Value value) {
        return value instanceof Value.Text text ? new String(text.bytes(), StandardCharsets.UTF_16BE) : "";
    }
}
