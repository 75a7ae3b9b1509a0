package io.github.kaigiroku.internal.shape;

import io.github.kaigiroku.generated.RandomRecords;
import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of a record, made from the components, their annotations and their Javadoc. What neither says, the kinds of
 * text and the few rules between components, is in {@code schema-parts.json}.
 */
final class RecordSchema {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOT_BLANK = "[^\\s\\u00A0\\u2000-\\u200B\\u3000\\uFEFF]";

    private final JsonNode parts;

    RecordSchema() throws IOException {
        try (InputStream json = Objects.requireNonNull(RecordSchema.class.getResourceAsStream("schema-parts.json"))) {
            parts = JSON.readTree(json);
        }
    }

    /** The schema as it is committed. */
    String text() {
        var lines = new DefaultIndenter("  ", "\n");
        var separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        var printer =
                new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
        return JSON.writer().with(printer).writeValueAsString(schema()) + "\n";
    }

    private ObjectNode schema() {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:kaigiroku:record:" + MeetingRecord.FORMAT_VERSION);
        root.put("title", "会議録 / meeting record");
        root.put(
                "description",
                "会議録。null と項目なしは同じ。ほかの項目は書けない / the record of one meeting; null and missing mean the same, other keys are errors");
        record(root, MeetingRecord.class);
        ObjectNode definitions = root.putObject("$defs");
        definitions.setAll((ObjectNode) parts.path("definitions"));
        for (Class<?> type : RandomRecords.types()) {
            if (ProceedingsEntry.class.isAssignableFrom(type) && !definitions.has(definition(ProceedingsEntry.class))) {
                entry(definitions);
            }
            if (type != MeetingRecord.class) {
                String description = new RecordJavadoc(type).type().both();
                record(definitions.putObject(definition(type)).put("description", description), type);
            }
        }
        return root;
    }

    static String definition(Class<?> type) {
        String name = type == ProceedingsEntry.class ? "Entry" : type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static void entry(ObjectNode definitions) {
        ObjectNode entry = definitions.putObject(definition(ProceedingsEntry.class));
        entry.put(
                "description", new RecordJavadoc(ProceedingsEntry.class).type().both());
        entry.put("type", "object").putArray("required").add("type");
        ArrayNode kinds = entry.putArray("oneOf");
        Union.of(ProceedingsEntry.class)
                .cases()
                .forEach(kind -> kinds.addObject().put("$ref", "#/$defs/" + kind.code()));
    }

    private void record(ObjectNode schema, Class<?> type) {
        schema.put("type", "object").put("additionalProperties", false);
        ArrayNode required = JSON.createArrayNode();
        ObjectNode properties = JSON.createObjectNode();
        if (ProceedingsEntry.class.isAssignableFrom(type)) {
            required.add("type");
            properties.putObject("type").put("description", "種類 / kind").put("const", definition(type));
        }
        var javadoc = new RecordJavadoc(type);
        for (Component component : Component.declared(type)) {
            String name = type.getRecordComponents()[component.index()].getName();
            ObjectNode property = properties.putObject(component.key());
            property.put("description", javadoc.part(name).both());
            property(property, component);
            if (isRequired(component)) {
                required.add(component.key());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.set("properties", properties);
        either(schema, type);
        parts.path("rules")
                .path(definition(type))
                .properties()
                .forEach(rule -> schema.set(rule.getKey(), rule.getValue()));
    }

    /** The meeting is the one part that every record has, though nothing says so but its default. */
    static boolean isRequired(Component component) {
        boolean asked = component.terms().required() && component.kind() != Kind.TEXTS;
        return asked || component.key().equals("meeting");
    }

    private static void property(ObjectNode property, Component component) {
        Terms terms = component.terms();
        switch (component.kind()) {
            case TEXT -> text(property, component);
            case TEXTS -> list(property).put("$ref", "#/$defs/" + textKind(terms));
            case INTEGER -> {
                property.putArray("type").add("integer").add("null");
                if (terms.notNegative()) {
                    property.put("minimum", 0);
                }
                property.put("maximum", Integer.MAX_VALUE);
            }
            case FLAG -> property.putArray("type").add("boolean").add("null");
            case DATE -> property.put("$ref", "#/$defs/date");
            case TIME -> property.put("$ref", "#/$defs/optionalTime");
            case CHOICE -> words(property.putArray("enum"), component.choices(), terms.required());
            case RECORD -> part(property, component);
            case RECORDS -> list(property).put("$ref", "#/$defs/" + definition(component.type()));
        }
    }

    private static void text(ObjectNode property, Component component) {
        if (component.key().equals("formatVersion")) {
            ArrayNode versions = property.putArray("enum");
            versions.add(MeetingRecord.OLDER_VERSION)
                    .add(MeetingRecord.FORMAT_VERSION)
                    .addNull();
        } else {
            property.put("$ref", "#/$defs/" + textKind(component.terms()));
        }
    }

    private static String textKind(Terms terms) {
        String kind = terms.paragraphs() ? "paragraphs" : "line";
        return terms.required() ? "required" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) : kind;
    }

    private static void part(ObjectNode property, Component component) {
        String definition = "#/$defs/" + definition(component.type());
        if (isRequired(component)) {
            property.put("$ref", definition);
        } else {
            ArrayNode either = property.putArray("anyOf");
            either.addObject().put("$ref", definition);
            either.addObject().put("type", "null");
        }
    }

    private static ObjectNode list(ObjectNode property) {
        property.putArray("type").add("array").add("null");
        return property.putObject("items");
    }

    private static void words(ArrayNode words, Coded[] choices, boolean required) {
        List.of(choices).forEach(choice -> words.add(choice.code()));
        if (!required) {
            words.addNull();
        }
    }

    /** A text or what can stand in for it. */
    private static void either(ObjectNode schema, Class<?> type) {
        for (Component component : Component.declared(type)) {
            String other = component.terms().requiredUnless();
            if (other != null) {
                ArrayNode either = schema.putArray("anyOf");
                filled(either.addObject(), component);
                filled(either.addObject(), Objects.requireNonNull(Shape.of(type).component(other)));
            }
        }
    }

    private static void filled(ObjectNode schema, Component component) {
        schema.putArray("required").add(component.key());
        ObjectNode property = schema.putObject("properties").putObject(component.key());
        if (component.kind() == Kind.TEXT) {
            property.put("type", "string").put("pattern", NOT_BLANK);
        } else {
            property.put("type", "array").put("minItems", 1);
        }
    }
}
