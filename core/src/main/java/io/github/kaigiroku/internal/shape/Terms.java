package io.github.kaigiroku.internal.shape;

import io.github.kaigiroku.model.InPublicCopy;
import io.github.kaigiroku.model.Paragraphs;
import io.github.kaigiroku.model.PublicUse;
import io.github.kaigiroku.model.RequiredUnless;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 項目の約束: what the annotations of a component ask of its value.
 *
 * @param required whether the value must be there; of a list, whether its elements must not be blank
 * @param requiredUnless the key of the component that can stand in for this required one; null for any other
 * @param notNegative whether the number must not be negative
 * @param paragraphs whether the text may have several paragraphs
 * @param publicUse what a public copy does with the text; null for what is no text
 */
public record Terms(
        boolean required,
        @Nullable String requiredUnless,
        boolean notNegative,
        boolean paragraphs,
        @Nullable PublicUse publicUse) {

    private static final Terms NONE = new Terms(false, null, false, false, null);

    /**
     * What the annotations of a component say. Reading annotations for the first time takes as long as the first document
     * itself; {@link ComponentTable} holds the results.
     *
     * @param component a component of a record
     * @return its terms
     * @throws IllegalStateException when a text does not say what a public copy does with it
     */
    static Terms of(RecordComponent component) {
        AnnotatedElement value =
                component.getType() == List.class ? elementOf(component.getAnnotatedType()) : component.getAccessor();
        RequiredUnless unless = component.getAnnotation(RequiredUnless.class);
        return new Terms(
                value.isAnnotationPresent(NotBlank.class) || value.isAnnotationPresent(NotNull.class),
                unless == null ? null : unless.value(),
                value.isAnnotationPresent(PositiveOrZero.class),
                component.isAnnotationPresent(Paragraphs.class),
                publicUse(component));
    }

    /** The terms of a component that any value fits. */
    static Terms none() {
        return NONE;
    }

    /** The terms of a text that may be missing. */
    static Terms text(PublicUse use) {
        return new Terms(false, null, false, false, use);
    }

    /** The terms of a line or a value that must be there. */
    static Terms required(@Nullable PublicUse use) {
        return new Terms(true, null, false, false, use);
    }

    /** The terms of a number that may be missing. */
    static Terms count() {
        return new Terms(false, null, true, false, null);
    }

    private static AnnotatedType elementOf(AnnotatedType list) {
        return ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0];
    }

    private static @Nullable PublicUse publicUse(RecordComponent component) {
        InPublicCopy use = component.getAnnotation(InPublicCopy.class);
        if (use != null) {
            return use.value();
        }
        String type = component.getGenericType().getTypeName();
        if (type.equals("java.lang.String") || type.equals("java.util.List<java.lang.String>")) {
            throw new IllegalStateException(component.getDeclaringRecord().getSimpleName() + "." + component.getName()
                    + " does not say what a public copy does with it; add @InPublicCopy");
        }
        return null;
    }
}
