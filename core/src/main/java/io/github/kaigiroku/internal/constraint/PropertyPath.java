package io.github.kaigiroku.internal.constraint;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The path of a finding, such as {@code attendees[3].name}, as the nodes of a Jakarta path. */
record PropertyPath(List<Step> steps) {

    private static final int NO_INDEX = -1;

    /** Components whose key in JSON, and so in findings, is no name in Java. */
    private static final Map<String, String> COMPONENTS = Map.of("for", "inFavour");

    /** One component, and the element of it that the next step or the end of the path is in. */
    private record Step(String name, int index) {

        static Step parse(String step) {
            int bracket = step.indexOf('[');
            return bracket < 0
                    ? new Step(COMPONENTS.getOrDefault(step, step), NO_INDEX)
                    : new Step(step.substring(0, bracket), Integer.parseInt(step, bracket + 1, step.length() - 1, 10));
        }

        boolean inList() {
            return index != NO_INDEX;
        }
    }

    static PropertyPath parse(String path) {
        return new PropertyPath(
                Arrays.stream(path.split("\\.")).map(Step::parse).toList());
    }

    /** What may follow a node; Jakarta has a type for each kind of node and none for all. */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable end) {

        static Node of(NodeBuilderCustomizableContext node) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static Node of(NodeBuilderDefinedContext node) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }
    }

    /** Adds the violation at this path: an index belongs to the node behind it, and an element without one is a bean. */
    void addTo(ConstraintViolationBuilder violation) {
        Node node = Node.of(violation.addPropertyNode(steps.get(0).name()));
        for (int i = 1; i < steps.size(); i++) {
            Step list = steps.get(i - 1);
            var next = node.property().apply(steps.get(i).name());
            node = list.inList() ? Node.of(next.inIterable().atIndex(list.index())) : Node.of(next);
        }
        Step last = steps.get(steps.size() - 1);
        if (last.inList()) {
            node.bean().get().inIterable().atIndex(last.index()).addConstraintViolation();
        } else {
            node.end().run();
        }
    }
}
