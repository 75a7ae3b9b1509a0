package io.github.kaigiroku.profile;

import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.profile.RecordShape.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of profiles, made of the records and their settings. */
final class ProfileSchema {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String UNPRINTABLE = "\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029\\uFFFE\\uFFFF";
    private static final String COLOUR = "^[0-9A-Fa-f]{6}$";
    private static final String LINE = "^[^" + UNPRINTABLE + "]*$";
    private static final String BLANK = "\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u205F\\u3000" + UNPRINTABLE;
    private static final String PRINTED = "^[^" + UNPRINTABLE + "]*[^" + BLANK + "][^" + UNPRINTABLE + "]*$";

    private final ObjectNode root = JSON.createObjectNode();
    private final ObjectNode definitions = JSON.createObjectNode();
    private final Set<Class<?>> done = new java.util.HashSet<>();

    static String text() {
        var schema = new ProfileSchema();
        schema.root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.root.put("$id", "urn:kaigiroku:profile:1.1");
        schema.root.put("title", "様式の定義 / form profile");
        schema.root.put("description", "市の様式の定義 / how one city prints its meeting records");
        schema.object(schema.root, FormProfile.class);
        ((ObjectNode) schema.root.get("properties"))
                .withObject("formatVersion")
                .put("const", "1.1")
                .remove("pattern");
        schema.root.set("$defs", schema.definitions);
        return JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(schema.root)
                        .replace("\r\n", "\n") + "\n";
    }

    private void object(ObjectNode node, Class<?> type) {
        node.put("type", "object").put("additionalProperties", false);
        ArrayNode required = JSON.createArrayNode();
        ObjectNode properties = node.putObject("properties");
        for (Component component : RecordShape.of(type).components()) {
            ObjectNode property = properties.putObject(component.key());
            Setting setting = component.setting();
            property.put("description", setting.ja() + " / " + setting.en());
            value(property, component, !component.isRequired());
            if (component.isRequired()) {
                required.add(component.key());
            }
        }
        if (!required.isEmpty()) {
            node.set("required", required);
        }
    }

    private void value(ObjectNode node, Component component, boolean optional) {
        Class<?> type = component.type();
        Setting setting = component.setting();
        if (component.isNumber()) {
            number(node, type == int.class ? "integer" : "number", setting, optional);
        } else if (type == boolean.class) {
            types(node, optional, "boolean");
        } else if (type == List.class) {
            list(node, component, optional);
        } else {
            single(node, type, setting, optional);
        }
    }

    private static void number(ObjectNode node, String type, Setting setting, boolean optional) {
        boolean length = setting.most() == 2000;
        if (length) {
            types(node, optional, type, "string");
            node.put("pattern", "^[0-9]{1,4}(\\.[0-9]{1,3})? ?mm$");
        } else {
            types(node, optional, type);
        }
        node.put("minimum", setting.least()).put("maximum", setting.most());
    }

    private void list(ObjectNode node, Component component, boolean optional) {
        Class<?> element = component.elementType();
        ObjectNode list = node;
        if (element == Pattern.class) {
            ArrayNode choices = node.putArray("anyOf");
            ObjectNode text = choices.addObject();
            string(text, component.setting(), false);
            names(text, component.setting());
            list = choices.addObject();
            if (optional) {
                choices.addObject().put("type", "null");
            }
            list.put("type", "array");
        } else {
            types(node, optional, "array");
        }
        if (component.isRequired()) {
            list.put("minItems", 1);
        }
        ObjectNode items = list.putObject("items");
        if (element == Part.class) {
            part(items);
        } else {
            single(items, element, component.setting(), false);
        }
    }

    private void single(ObjectNode node, Class<?> type, Setting setting, boolean optional) {
        if (type == String.class) {
            string(node, setting, optional);
        } else if (type == Pattern.class) {
            pattern(node, setting, optional);
        } else if (type == Words.class) {
            words(node, optional);
        } else if (type == PaperSize.class) {
            ArrayNode choices = node.putArray("anyOf");
            ArrayNode names = choices.addObject().putArray("enum");
            PaperSize.NAMED.keySet().forEach(names::add);
            choices.addObject().put("$ref", define(type));
        } else if (Coded.class.isAssignableFrom(type)) {
            ArrayNode words = node.putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(word -> words.add(((Coded) word).code()));
            if (optional) {
                words.addNull();
            }
        } else if (optional) {
            ArrayNode choices = node.putArray("anyOf");
            choices.addObject().put("$ref", define(type));
            choices.addObject().put("type", "null");
        } else {
            node.put("$ref", define(type));
        }
    }

    private static void string(ObjectNode node, Setting setting, boolean optional) {
        types(node, optional, "string");
        node.put("pattern", setting.colour() ? COLOUR : setting.printed() ? PRINTED : LINE);
    }

    /** A text or a list of texts with known names. */
    private static void pattern(ObjectNode node, Setting setting, boolean optional) {
        ArrayNode choices = node.putArray("anyOf");
        ObjectNode text = choices.addObject();
        string(text, setting, false);
        names(text, setting);
        ObjectNode list = choices.addObject().put("type", "array").put("minItems", 1);
        ObjectNode part = list.putObject("items");
        string(part, setting, false);
        names(part, setting);
        if (optional) {
            choices.addObject().put("type", "null");
        }
    }

    private static void names(ObjectNode node, Setting setting) {
        node.put("pattern", names(setting));
        if (setting.printed()) {
            node.putArray("allOf").addObject().put("pattern", PRINTED);
        }
    }

    private static String names(Setting setting) {
        var known = new TreeSet<>(PatternCheck.names(setting.names()));
        if (Arrays.asList(setting.names()).contains(PatternScope.RECORD)) {
            known.add("details\\.[^{}]+");
        }
        String text = "[^{}" + UNPRINTABLE + "]";
        return "^(" + text + "|\\{\\{|\\}\\}|\\{(" + String.join("|", known) + ")\\})*$";
    }

    private static void words(ObjectNode node, boolean optional) {
        types(node, optional, "object");
        node.put("additionalProperties", false);
        ObjectNode properties = node.putObject("properties");
        for (Word word : Word.values()) {
            ObjectNode property = properties.putObject(word.code());
            property.put(
                    "description",
                    word.meaning().japanese() + " / " + word.meaning().english());
            property.put("type", "string").put("pattern", LINE);
        }
    }

    private void part(ObjectNode node) {
        node.put("type", "object")
                .put("additionalProperties", false)
                .put("minProperties", 1)
                .put("maxProperties", 1);
        ObjectNode properties = node.putObject("properties");
        for (PartKind kind : PartKind.values()) {
            properties.putObject(kind.key()).put("$ref", define(kind.type()));
        }
    }

    private String define(Class<?> type) {
        String name = type.getSimpleName().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + type.getSimpleName().substring(1);
        if (done.add(type)) {
            ObjectNode definition = definitions.putObject(name);
            definition.put("description", DESCRIPTIONS.getOrDefault(type, "―"));
            object(definition, type);
            if (type == RowForm.class) {
                definition.setAll((ObjectNode) JSON.readTree(ROW));
            }
        }
        return "#/$defs/" + name;
    }

    private static void types(ObjectNode node, boolean optional, String... types) {
        if (types.length == 1 && !optional) {
            node.put("type", types[0]);
            return;
        }
        ArrayNode list = node.putArray("type");
        Arrays.stream(types).forEach(list::add);
        if (optional) {
            list.add("null");
        }
    }

    private static final String ROW = """
            {"if": {"required": ["whenEmpty"], "properties": {"whenEmpty": {"const": "word"}}},
             "then": {"required": ["emptyWord"], "properties": {"emptyWord": {"type": "string", "minLength": 1}}}}
            """;

    private static final Map<Class<?>, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry(
                    PageLayout.class,
                    "用紙と行。長さは pt、又は \"22mm\" のような文字列 / paper and lines; lengths in pt or as \"22mm\""),
            Map.entry(PaperSize.class, "用紙の大きさ / size of the paper"),
            Map.entry(MarginLine.class, "欄外の文 / text in a margin"),
            Map.entry(DatePatterns.class, "日時の書き方 / how dates and times are written"),
            Map.entry(ClosedLook.class, "非公開の記録の体裁（Word のみ） / how closed entries look (Word only)"),
            Map.entry(SheetForm.class, "様式の一枚 / one form"),
            Map.entry(TextPart.class, "表の外の文 / text outside a table"),
            Map.entry(BoxesPart.class, "決裁欄 / decision boxes"),
            Map.entry(RowsPart.class, "項目の表 / table of rows"),
            Map.entry(RowForm.class, "項目の行 / a row"),
            Map.entry(ProceedingsPart.class, "審議の記録 / the proceedings"),
            Map.entry(ColumnForm.class, "列 / a column"),
            Map.entry(EntryLooks.class, "種類ごとの体裁 / looks of the kinds of entries"),
            Map.entry(EntryLook.class, "一件の体裁 / look of one kind of entry"),
            Map.entry(TextLook.class, "文字の体裁 / how a text looks"));
}
