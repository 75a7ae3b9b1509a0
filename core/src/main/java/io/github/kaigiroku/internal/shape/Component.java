package io.github.kaigiroku.internal.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kaigiroku.internal.decode.JsonOutput;
import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.model.InPublicCopy;
import io.github.kaigiroku.model.Paragraphs;
import io.github.kaigiroku.model.PublicUse;
import io.github.kaigiroku.model.RequiredUnless;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 項目: a component of a record, with what its annotations say. Immutable and thread-safe. */
public final class Component {

    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

    private final String key;
    private final JsonOutput.Key written;
    private final int index;
    private final Class<?> type;
    private final Kind kind;
    private final MethodHandle getter;
    private final boolean required;
    private final boolean paragraphs;
    private final boolean notNegative;
    private final @Nullable String unless;
    private final @Nullable PublicUse publicUse;
    private final Coded[] choices;

    Component(RecordComponent component, int index) {
        boolean list = component.getType() == List.class;
        JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
        RequiredUnless conditional = component.getAnnotation(RequiredUnless.class);
        InPublicCopy use = component.getAnnotation(InPublicCopy.class);
        this.key = name == null ? component.getName() : name.value();
        this.written = new JsonOutput.Key(key);
        this.index = index;
        this.type = list ? elementOf((ParameterizedType) component.getGenericType()) : component.getType();
        this.kind = Kind.of(type, list);
        this.getter = getter(component);
        AnnotatedElement value = list ? elementOf(component.getAnnotatedType()) : component;
        this.required = value.isAnnotationPresent(NotBlank.class) || value.isAnnotationPresent(NotNull.class);
        this.notNegative = value.isAnnotationPresent(PositiveOrZero.class);
        this.paragraphs = component.isAnnotationPresent(Paragraphs.class);
        this.unless = conditional == null ? null : conditional.value();
        this.publicUse = use == null ? null : use.value();
        this.choices = kind == Kind.CHOICE ? (Coded[]) type.getEnumConstants() : new Coded[0];
        if (isText() && publicUse == null) {
            throw new IllegalStateException(component.getDeclaringRecord().getSimpleName() + "." + key
                    + " does not say what a public copy does with it; add @InPublicCopy");
        }
    }

    private static Class<?> elementOf(ParameterizedType list) {
        return (Class<?>) list.getActualTypeArguments()[0];
    }

    private static AnnotatedType elementOf(AnnotatedType list) {
        return ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0];
    }

    private static MethodHandle getter(RecordComponent component) {
        try {
            return MethodHandles.publicLookup().unreflect(component.getAccessor()).asType(GETTER);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the accessors of records are public", e);
        }
    }

    /**
     * What the component is called in JSON and in paths.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    JsonOutput.Key written() {
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
     * The words that may stand here.
     *
     * @return the choices, none where the kind is not {@link Kind#CHOICE}
     */
    public Coded[] choices() {
        return choices.clone();
    }

    Coded[] ownChoices() {
        return choices;
    }

    /**
     * Whether the value must be there, whatever else is; of a list, whether its elements must not be blank.
     *
     * @return true where it is
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * The key of the component that can stand in for this required one.
     *
     * @return the key, or null where there is none
     */
    public @Nullable String requiredUnless() {
        return unless;
    }

    /**
     * Whether the number must not be negative.
     *
     * @return true where it must not
     */
    public boolean isNotNegative() {
        return notNegative;
    }

    /**
     * Whether the value is a text or a list of texts.
     *
     * @return true for texts
     */
    public boolean isText() {
        return kind == Kind.TEXT || kind == Kind.TEXTS;
    }

    /**
     * Whether the text may have several paragraphs.
     *
     * @return false for a text of one line
     */
    public boolean hasParagraphs() {
        return paragraphs;
    }

    /**
     * What a public copy does with the text.
     *
     * @return the use; null for what is no text
     */
    public @Nullable PublicUse publicUse() {
        return publicUse;
    }

    /**
     * The value of the component.
     *
     * @param record a value of the component's record
     * @return the value
     */
    public @Nullable Object of(Object record) {
        try {
            return (Object) getter.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the accessors of records throw nothing checked", e);
        }
    }
}
