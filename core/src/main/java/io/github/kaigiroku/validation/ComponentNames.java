package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.shape.Component;
import io.github.kaigiroku.problem.Message;
import org.jspecify.annotations.Nullable;

/** What components are called in messages. */
final class ComponentNames {

    private ComponentNames() {}

    /** What the last component of a path is called on the forms; its key where they have no name for it. */
    static Message of(RecordPath path) {
        Component component = path.component();
        @Nullable Message name = component == null ? null : component.formName();
        return name == null ? new Message(path.name(), path.name()) : name;
    }
}
