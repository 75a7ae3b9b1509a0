package io.github.kaigiroku.internal.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 記録の形: the components of one record type, and how a value is made of theirs. Immutable, made once for each type. */
public final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final List<Component> components;
    private final Map<String, Component> byKey = new HashMap<>();
    private final List<String> keys;
    private final Constructor<?> maker;

    private Shape(Class<?> type) {
        this.maker = canonical(type);
        List<Component> listed = ComponentTable.of(type);
        this.components = List.copyOf(listed.size() == maker.getParameterCount() ? listed : Component.declared(type));
        var names = new ArrayList<String>(components.size());
        for (Component component : components) {
            names.add(component.key());
            byKey.put(component.key(), component);
        }
        this.keys = List.copyOf(names);
    }

    /** The constructor of all components, of which the others of a record leave some out. */
    private static Constructor<?> canonical(Class<?> type) {
        Constructor<?> longest = null;
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (longest == null || constructor.getParameterCount() > longest.getParameterCount()) {
                longest = constructor;
            }
        }
        return Objects.requireNonNull(longest, "a record has a constructor");
    }

    /**
     * The shape of a record type.
     *
     * @param type a record of the model
     * @return its shape, the same one every time
     */
    public static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /**
     * The components.
     *
     * @return in the order of the record
     */
    public List<Component> components() {
        return components;
    }

    /**
     * The keys an object in JSON may have.
     *
     * @return in the order of the record
     */
    public List<String> keys() {
        return keys;
    }

    /**
     * A component.
     *
     * @param key its key
     * @return the component, or null where there is none of that key
     */
    public @Nullable Component component(String key) {
        return byKey.get(key);
    }

    /**
     * Values of components for {@link #make}, none of which is known yet.
     *
     * @return a new array; flags are false, everything else is null
     */
    public @Nullable Object[] unknown() {
        var values = new @Nullable Object[components.size()];
        for (Component component : components) {
            if (component.kind() == Kind.FLAG) {
                values[component.index()] = false;
            }
        }
        return values;
    }

    /**
     * Makes a value.
     *
     * @param values the values of the components in their order
     * @return the record
     */
    public Object make(@Nullable Object[] values) {
        try {
            return maker.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records of the model are public", e);
        }
    }
}
