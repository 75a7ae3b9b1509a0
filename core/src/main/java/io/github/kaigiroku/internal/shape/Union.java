package io.github.kaigiroku.internal.shape;

import io.github.kaigiroku.model.Coded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 種類の集まり: the kinds of a sealed type, distinguished by the key {@code type}, which holds their names in lower case. Immutable, made once for each type. */
public final class Union {

    /** The key that says which kind an object is. */
    public static final String TYPE = "type";

    private static final ClassValue<Union> UNIONS = new ClassValue<>() {
        @Override
        protected Union computeValue(Class<?> type) {
            return new Union(type);
        }
    };

    private final List<Case> cases = new ArrayList<>();
    private final Map<Class<?>, Case> byType = new HashMap<>();
    private final Map<String, Component> byKey = new HashMap<>();
    private final Coded[] choices;
    private final List<String> keys = new ArrayList<>();

    /**
     * One kind.
     *
     * @param code the word that stands for it
     * @param shape what it is made of
     * @param keys the keys its objects may have
     */
    public record Case(String code, Shape shape, List<String> keys) implements Coded {

        private static Case of(Class<?> type) {
            Shape shape = Shape.of(type);
            var keys = new ArrayList<String>();
            keys.add(TYPE);
            keys.addAll(shape.keys());
            return new Case(type.getSimpleName().toLowerCase(Locale.ROOT), shape, List.copyOf(keys));
        }
    }

    private Union(Class<?> type) {
        for (Class<?> kind : type.getPermittedSubclasses()) {
            Case one = Case.of(kind);
            cases.add(one);
            byType.put(kind, one);
            merge(one.shape().keys());
            for (Component component : one.shape().components()) {
                add(component, type);
            }
        }
        choices = cases.toArray(new Coded[0]);
    }

    /** Whether a type of the model has several kinds; asking whether it is sealed would list the kinds anew each time. */
    static boolean isOne(Class<?> type) {
        return type.isInterface();
    }

    private void add(Component component, Class<?> type) {
        Component same = byKey.putIfAbsent(component.key(), component);
        if (same != null && (same.kind() != component.kind() || same.type() != component.type())) {
            throw new IllegalStateException(component.key() + " holds different things in " + type);
        }
    }

    /** Puts each key that no kind before had before the next one that some had. */
    private void merge(List<String> added) {
        int at = keys.size();
        for (int i = added.size() - 1; i >= 0; i--) {
            int known = keys.indexOf(added.get(i));
            if (known < 0) {
                keys.add(at, added.get(i));
            } else {
                at = known;
            }
        }
    }

    /**
     * The kinds of a sealed type.
     *
     * @param type a sealed type of the model
     * @return its kinds, the same value every time
     */
    public static Union of(Class<?> type) {
        return UNIONS.get(type);
    }

    /**
     * The kinds.
     *
     * @return in the order they are declared
     */
    public List<Case> cases() {
        return List.copyOf(cases);
    }

    /**
     * The keys of all kinds.
     *
     * @return in an order that agrees with each kind as far as the kinds agree
     */
    public List<String> keys() {
        return List.copyOf(keys);
    }

    /**
     * The kind of a value.
     *
     * @param value a value of the sealed type
     * @return its kind
     */
    public Case of(Object value) {
        return byType.getOrDefault(value.getClass(), cases.get(0));
    }

    /** The kinds as choices of a word. */
    Coded[] choices() {
        return choices;
    }

    /**
     * A component that some kind has.
     *
     * @param key its key
     * @return the component of the first kind that has it, or null where there is none of that key
     */
    public @Nullable Component component(String key) {
        return byKey.get(key);
    }
}
