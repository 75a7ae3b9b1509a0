package io.github.kaigiroku.internal.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 項目の順序: where the components that a path leads through stand in their records. Stateless and thread-safe. */
public final class ComponentOrder {

    private ComponentOrder() {}

    /**
     * Where a component stands in its record.
     *
     * @param owner a record or sealed type of the model
     * @param key the component's key
     * @return counted from 0; -1 where the type has none of that key
     */
    public static int of(Class<?> owner, String key) {
        return keys(owner).indexOf(key);
    }

    private static List<String> keys(Class<?> owner) {
        if (owner.isSealed()) {
            return Union.of(owner).keys();
        }
        return owner.isRecord() ? Shape.of(owner).keys() : List.of();
    }

    /**
     * A component by its key.
     *
     * @param owner a record or sealed type of the model, or the type of a value without components
     * @param key the key
     * @return the component, or null where the type has none of that key
     */
    public static @Nullable Component component(Class<?> owner, String key) {
        if (owner.isSealed()) {
            return Union.of(owner).component(key);
        }
        return owner.isRecord() ? Shape.of(owner).component(key) : null;
    }
}
