package io.github.kaigiroku.internal.shape;

import io.github.kaigiroku.internal.decode.JsonKey;
import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.model.FormName;
import io.github.kaigiroku.problem.Message;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 項目: a component of a record: its key, what it holds, how its value is read and what is asked of it. Immutable and
 * thread-safe.
 */
public final class Component {

    /** Keys that are words of Java; a test holds them to the annotations that tell mappers the same. */
    private static final Map<String, String> WORDS_OF_JAVA = Map.of("inFavour", "for");

    private static final int NO_SLOT = -1;

    private final Class<?> owner;
    private final String key;
    private final JsonKey written;
    private final int index;
    private final Class<?> type;
    private final Kind kind;
    private final Coded[] choices;
    private final Terms terms;
    private final int slot;

    private Component(Class<?> owner, String name, int index, Kind kind, Class<?> type, Terms terms, int slot) {
        this.owner = owner;
        this.key = WORDS_OF_JAVA.getOrDefault(name, name);
        this.written = new JsonKey(key);
        this.index = index;
        this.kind = kind;
        this.type = type;
        this.choices = kind == Kind.CHOICE ? (Coded[]) type.getEnumConstants() : new Coded[0];
        this.terms = terms;
        this.slot = slot;
    }

    /** The components of a record type that {@link ComponentTable} lists, the first one in a slot of it. */
    static List<Component> listed(Class<?> owner, int slot, Listed... components) {
        var all = new ArrayList<Component>(components.length);
        for (int i = 0; i < components.length; i++) {
            Listed one = components[i];
            all.add(new Component(owner, one.name, i, one.kind, one.type, one.terms, slot + i));
        }
        return all;
    }

    /** A component as {@link ComponentTable} lists it. */
    record Listed(String name, Kind kind, Class<?> type, Terms terms) {

        static Listed of(RecordComponent component) {
            boolean list = component.getType() == List.class;
            Class<?> type = list ? elementOf((ParameterizedType) component.getGenericType()) : component.getType();
            return new Listed(component.getName(), Kind.of(type, list), type, Terms.of(component));
        }

        private static Class<?> elementOf(ParameterizedType list) {
            return (Class<?>) list.getActualTypeArguments()[0];
        }
    }

    /** The components of any record type, by what their declarations and annotations say. */
    static List<Component> declared(Class<?> owner) {
        var all = new ArrayList<Component>();
        for (RecordComponent component : owner.getRecordComponents()) {
            Listed one = Listed.of(component);
            all.add(new Component(owner, one.name, all.size(), one.kind, one.type, one.terms, NO_SLOT));
        }
        return all;
    }

    /**
     * What the component is called in JSON and in paths.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    JsonKey written() {
        return written;
    }

    /**
     * Where the component stands in its record.
     *
     * @return counted from 0
     */
    public int index() {
        return index;
    }

    /**
     * What the component holds.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The type of the value; of a list, of its elements.
     *
     * @return the type
     */
    public Class<?> type() {
        return type;
    }

    /**
     * What is asked of the value.
     *
     * @return the terms
     */
    public Terms terms() {
        return terms;
    }

    /**
     * What the forms call the component; read when it is asked for, which is only for a message.
     *
     * @return the name in Japanese and English, or null where the component has none
     */
    public @Nullable Message formName() {
        FormName name = declaration().getAnnotation(FormName.class);
        return name == null ? null : new Message(name.japanese(), name.english());
    }

    /** The words that may stand here; none where the kind is not {@link Kind#CHOICE}. */
    Coded[] choices() {
        return choices;
    }

    /**
     * The value of the component.
     *
     * @param record a value of the component's record
     * @return the value
     */
    public @Nullable Object of(Object record) {
        return slot == NO_SLOT ? reflected(record) : ComponentTable.value(slot, record);
    }

    private RecordComponent declaration() {
        return owner.getRecordComponents()[index];
    }

    private @Nullable Object reflected(Object record) {
        try {
            return declaration().getAccessor().invoke(record);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the accessors of records are public", e);
        }
    }
}
