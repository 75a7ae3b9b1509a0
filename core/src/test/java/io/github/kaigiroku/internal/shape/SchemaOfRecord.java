package io.github.kaigiroku.internal.shape;

import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the schema has to say of a record type, made from its shape and terms; descriptions are written by hand. */
final class SchemaOfRecord {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> OF_THE_WHOLE = Set.of("formatVersion", "meeting");

    private final Class<?> type;
    private final boolean whole;

    SchemaOfRecord(Class<?> type) {
        this.type = type;
        this.whole = type == MeetingRecord.class;
    }

    /** The properties and which of them are required. */
    ObjectNode asFarAsItGoes() {
        ObjectNode schema = JSON.createObjectNode();
        ArrayNode required = JSON.createArrayNode();
        ObjectNode properties = JSON.createObjectNode();
        if (ProceedingsEntry.class.isAssignableFrom(type)) {
            required.add("type");
            properties.putObject("type").put("const", type.getSimpleName().toLowerCase(Locale.ROOT));
        }
        for (Component component : Shape.of(type).components()) {
            Terms terms = component.terms();
            if (!isSpecial(component.key())) {
                properties.set(component.key(), property(component, terms));
                if (terms.required() && component.kind() != Kind.TEXTS) {
                    required.add(component.key());
                }
            }
        }
        schema.set("required", required);
        schema.set("properties", properties);
        return schema;
    }

    private boolean isSpecial(String key) {
        return whole && OF_THE_WHOLE.contains(key);
    }

    private static ObjectNode property(Component component, Terms terms) {
        ObjectNode property = JSON.createObjectNode();
        switch (component.kind()) {
            case TEXT -> property.put("$ref", "#/$defs/" + text(terms));
            case TEXTS -> list(property).put("$ref", "#/$defs/" + text(terms));
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
            case RECORD -> {
                ArrayNode either = property.putArray("anyOf");
                either.addObject().put("$ref", "#/$defs/" + EveryComponentTest.definition(component.type()));
                either.addObject().put("type", "null");
            }
            case RECORDS -> list(property).put("$ref", "#/$defs/" + EveryComponentTest.definition(component.type()));
        }
        return property;
    }

    private static String text(Terms terms) {
        String kind = terms.paragraphs() ? "paragraphs" : "line";
        return terms.required() ? "required" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) : kind;
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

    /** A schema of the committed file without what is written by hand. */
    ObjectNode without(JsonNode schema) {
        ObjectNode kept = JSON.createObjectNode();
        ArrayNode required = JSON.createArrayNode();
        schema.path("required").forEach(key -> {
            if (!isSpecial(key.asString())) {
                required.add(key);
            }
        });
        ObjectNode properties = JSON.createObjectNode();
        schema.path("properties").properties().forEach(property -> {
            if (!isSpecial(property.getKey())) {
                ObjectNode value = ((ObjectNode) property.getValue()).deepCopy();
                value.remove("description");
                properties.set(property.getKey(), value);
            }
        });
        kept.set("required", required);
        kept.set("properties", properties);
        return kept;
    }
}
