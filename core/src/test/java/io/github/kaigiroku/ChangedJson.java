package io.github.kaigiroku;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON texts that differ from a good one at one place each: every value in turn is taken out or made another
 * one; of elements of one shape only the first. */
final class ChangedJson {

    private static final List<String> OTHERS = List.of(
            "null",
            "-1",
            "2.5",
            "1000000000000",
            "\"\"",
            "\" \"",
            "\"　\"",
            "\"文\"",
            "\"一\\n二\"",
            "\"\\u0001\"",
            "\"2024-02-30\"",
            "\"0000-01-01\"",
            "\"24:00\"",
            "\"written\"",
            "[]",
            "{}");

    private final JsonNode root;
    private final List<String> changed = new ArrayList<>();
    private int turn;

    private ChangedJson(JsonNode root) {
        this.root = root;
    }

    static List<String> of(JsonNode good) {
        var changes = new ChangedJson(good);
        changes.below(good);
        return changes.changed;
    }

    private void below(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String key : Set.copyOf(object.propertyNames())) {
                JsonNode value = object.get(key);
                below(value);
                object.remove(key);
                changed.add(root.toString());
                for (String other : nextOthers()) {
                    object.set(key, JsonMapper.shared().readTree(other));
                    changed.add(root.toString());
                }
                object.set(key, value);
            }
            object.put("unknownKey", 1);
            changed.add(root.toString());
            object.remove("unknownKey");
        } else if (node instanceof ArrayNode array) {
            Set<Object> shapes = new HashSet<>();
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                if (!shapes.add(
                        value.isObject()
                                ? value.propertyNames() + value.path("type").asString("")
                                : "")) {
                    continue; // an element of the same shape was changed before
                }
                below(value);
                for (String other : nextOthers()) {
                    array.set(i, JsonMapper.shared().readTree(other));
                    changed.add(root.toString());
                }
                array.set(i, value);
            }
        }
    }

    /** A third of the values, another one each time: all of them everywhere would take half a minute. */
    private List<String> nextOthers() {
        turn++;
        return IntStream.range(0, OTHERS.size())
                .filter(i -> i % 3 == turn % 3)
                .mapToObj(OTHERS::get)
                .toList();
    }
}
