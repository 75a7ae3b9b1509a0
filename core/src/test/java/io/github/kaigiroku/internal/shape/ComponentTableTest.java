package io.github.kaigiroku.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.generated.RandomRecords;
import io.github.kaigiroku.internal.shape.Component.Listed;
import io.github.kaigiroku.model.InPublicCopy;
import io.github.kaigiroku.model.PublicUse;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes {@link ComponentTable} from the records and their annotations, and holds the committed file to them. */
class ComponentTableTest {

    private static final WrittenFile TABLE =
            new WrittenFile("src/main/java/io/github/kaigiroku/internal/shape/ComponentTable.java");

    private static final String SOURCE = """
            package io.github.kaigiroku.internal.shape;

            import static io.github.kaigiroku.internal.shape.Terms.count;
            import static io.github.kaigiroku.internal.shape.Terms.none;
            import static io.github.kaigiroku.internal.shape.Terms.required;
            import static io.github.kaigiroku.internal.shape.Terms.text;
            import static io.github.kaigiroku.model.PublicUse.DROPPED;
            import static io.github.kaigiroku.model.PublicUse.KEPT;
            import static io.github.kaigiroku.model.PublicUse.NAME;
            import static io.github.kaigiroku.model.PublicUse.REPLACED;

            import io.github.kaigiroku.internal.shape.Component.Listed;
            %simport java.time.LocalDate;
            import java.time.LocalTime;
            import java.util.List;
            import org.jspecify.annotations.Nullable;

            /**
             * 項目の表: every component of the records with its {@link Terms}, and its value without reflection. Written by
             * {@code ComponentTableTest} from the records and their annotations, which are the truth; it is here because reading
             * annotations takes as long as making the first document. What is not listed is read by reflection.
             */
            final class ComponentTable {

                private ComponentTable() {}

                /** The components of a record type; none where it is not listed. */
                static List<Component> of(Class<?> type) {
                    return switch (type.getSimpleName()) {
            %s
                        default -> List.of();
                    };
                }

                /** The value of the component in a slot. */
                static @Nullable Object value(int slot, Object record) {
                    return switch (slot) {
            %s
                        default -> throw new IllegalArgumentException("no component " + slot);
                    };
                }
            }
            """;

    private static List<Class<?>> records() {
        return RandomRecords.types().stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    private static String source() {
        Set<String> imports = new TreeSet<>();
        List<String> lists = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Class<?> record : records()) {
            imports.add(record.getName());
            RecordComponent[] components = record.getRecordComponents();
            lists.add("            case \"%s\" ->".formatted(record.getSimpleName()));
            lists.add("                Component.listed(");
            lists.add("                        type,");
            lists.add("                        %d,".formatted(values.size()));
            for (RecordComponent component : components) {
                Listed listed = Listed.of(component);
                imports.add(listed.type().getName());
                String end = component == components[components.length - 1] ? ");" : ",";
                lists.add("                        " + listed(listed) + end);
                values.add("            case %d -> ((%s) record).%s();"
                        .formatted(values.size(), record.getSimpleName(), component.getName()));
            }
        }
        String models = imports.stream()
                .filter(name -> name.startsWith("io.github.kaigiroku.model."))
                .map("import %s;\n"::formatted)
                .collect(Collectors.joining());
        return SOURCE.formatted(models, String.join("\n", lists), String.join("\n", values));
    }

    private static String listed(Listed component) {
        return "new Listed(\"%s\", Kind.%s, %s.class, %s)"
                .formatted(
                        component.name(), component.kind(), component.type().getSimpleName(), terms(component.terms()));
    }

    private static String terms(Terms terms) {
        if (terms.equals(Terms.none())) {
            return "none()";
        }
        if (terms.equals(Terms.count())) {
            return "count()";
        }
        if (terms.publicUse() != null && terms.equals(Terms.text(terms.publicUse()))) {
            return "text(%s)".formatted(terms.publicUse());
        }
        if (terms.equals(Terms.required(terms.publicUse()))) {
            return "required(%s)".formatted(terms.publicUse());
        }
        String unless = terms.requiredUnless() == null ? "null" : "\"" + terms.requiredUnless() + "\"";
        return "new Terms(%s, %s, %s, %s, %s)"
                .formatted(terms.required(), unless, terms.notNegative(), terms.paragraphs(), terms.publicUse());
    }

    @Test
    @Tag("written")
    void theTableSaysWhatTheRecordsAndTheirAnnotationsSay() throws IOException {
        TABLE.holds(source());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyComponentOfTheModelIsInTheTable(Class<?> record) {
        assertThat(ComponentTable.of(record)).hasSameSizeAs(record.getRecordComponents());
    }

    @Test
    void recordsThatAreNotListedAreReadByReflection() {
        var shape = Shape.of(Unlisted.class);
        Object made = shape.make(new Object[] {List.of("あ"), true});

        assertThat(made).isEqualTo(new Unlisted(List.of("あ"), true));
        assertThat(shape.components())
                .extracting(component -> component.of(made))
                .containsExactly(List.of("あ"), true);
        assertThat(shape.components()).extracting(Component::kind).containsExactly(Kind.TEXTS, Kind.FLAG);
    }

    /** A record of somebody's that the table does not know. */
    public record Unlisted(@InPublicCopy(PublicUse.KEPT) List<String> words, boolean flag) {

        public Unlisted(boolean flag) {
            this(List.of(), flag);
        }
    }
}
