package io.github.kaigiroku.profile;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 定義の形: the components of one of the profile's records with their settings, looked up once for each class. */
final class RecordShape {

    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    /** A component and its annotations. */
    record Component(RecordComponent component, Setting setting) {

        String key() {
            return component.getName();
        }

        Class<?> type() {
            return component.getType();
        }

        /** What a list holds. */
        Class<?> elementType() {
            var generic = (ParameterizedType) component.getGenericType();
            return (Class<?>) generic.getActualTypeArguments()[0];
        }

        boolean isNumber() {
            return type() == double.class || type() == int.class;
        }

        boolean isRequired() {
            return setting.required() || (isNumber() && Double.isNaN(setting.missing()));
        }

        @Nullable Object of(Object value) {
            try {
                return component.getAccessor().invoke(value);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
    }

    private final Constructor<?> constructor;
    private final List<Component> components;

    private RecordShape(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        var all = new ArrayList<Component>(parts.length);
        var types = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            Setting setting = parts[i].getAnnotation(Setting.class);
            all.add(new Component(parts[i], Objects.requireNonNull(setting, type.getName())));
            types[i] = parts[i].getType();
        }
        components = List.copyOf(all);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor", e);
        }
    }

    static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    List<Component> components() {
        return components;
    }

    Object make(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(constructor + " failed", e);
        }
    }
}
