package io.github.kaigiroku.validation;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/** Says that every component may be read, instead of asking whether it is loaded from a database. */
final class EverythingReachable implements TraversableResolver {

    @Override
    public boolean isReachable(
            @Nullable Object owner, Path.Node component, Class<?> root, Path pathToOwner, ElementType type) {
        return true;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object owner, Path.Node component, Class<?> root, Path pathToOwner, ElementType type) {
        return true;
    }
}
