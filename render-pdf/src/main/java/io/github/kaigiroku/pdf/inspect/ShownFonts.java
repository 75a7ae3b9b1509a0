package io.github.kaigiroku.pdf.inspect;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 表示の書体: the fonts that pages and forms show text in, each read once. For one file. */
final class ShownFonts {

    private static final int DEEPEST_TREE = 32;

    private final ObjectScan objects;
    private final StreamFilters data;
    private final Map<Value, FontCodes> fonts = new HashMap<>();
    private Value.@Nullable Dictionary known;

    ShownFonts(ObjectScan objects, StreamFilters data) {
        this.objects = objects;
        this.data = data;
    }

    /** Whether a font was met whose characters cannot be told. */
    boolean isAnyUnreadable() {
        return fonts.values().stream().anyMatch(FontCodes::isUnreadable);
    }

    /** The fonts of a page, whose resources may stand with a node above it. */
    Function<String, @Nullable FontCodes> ofPage(Value.Dictionary page) {
        Value.Dictionary node = page;
        for (int i = 0; i < DEEPEST_TREE && !node.entries().containsKey("Resources"); i++) {
            node = objects.dictionary(node.get("Parent"));
        }
        return ofForm(node);
    }

    /** The fonts of a form or pattern by its own resources. */
    Function<String, @Nullable FontCodes> ofForm(Value.Dictionary form) {
        return named(objects.dictionary(form.get("Resources")).get("Font"));
    }

    /** The fonts of the whole file under their names, for content that nobody refers to. */
    Function<String, @Nullable FontCodes> ofAll() {
        if (known == null) {
            known = all();
        }
        return named(known);
    }

    private Function<String, @Nullable FontCodes> named(Value fontsByName) {
        Value.Dictionary named = objects.dictionary(fontsByName);
        return name -> {
            Value value = named.get(name);
            if (!(objects.resolve(value) instanceof Value.Dictionary font)) {
                return null;
            }
            return value instanceof Value.Reference
                    ? fonts.computeIfAbsent(value, any -> FontCodes.of(font, objects, data))
                    : FontCodes.of(font, objects, data);
        };
    }

    private Value.Dictionary all() {
        var named = new HashMap<String, Value>();
        for (FoundObject object : objects.objects()) {
            if (object.value() instanceof Value.Dictionary dictionary) {
                Value.Dictionary inside = dictionary.entries().containsKey("Resources")
                        ? objects.dictionary(dictionary.get("Resources"))
                        : dictionary;
                objects.dictionary(inside.get("Font")).entries().forEach(named::putIfAbsent);
            }
        }
        return new Value.Dictionary(named, -1);
    }
}
