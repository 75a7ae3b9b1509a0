package io.github.kaigiroku.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.RandomRecords;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes {@link ComponentTable} from the records and their annotations, and holds the committed file to them. */
class ComponentTableTest {

    private static final Path TABLE = Path.of("src/main/java/io/github/kaigiroku/internal/shape/ComponentTable.java");
    private static final String WRITE = "kaigiroku.write";

    private static final String HEAD = """
            package io.github.kaigiroku.internal.shape;

            %simport java.lang.reflect.RecordComponent;
            import java.util.HashMap;
            import java.util.List;
            import java.util.Map;
            import org.jspecify.annotations.Nullable;

            /**
             * 項目の表: every component of the records with its {@link Terms}, and its value without reflection. Written by
             * {@code ComponentTableTest} from the records and their annotations, which are the truth; it is here because reading
             * annotations takes as long as making the first document. A component that is not listed is read by reflection.
             */
            final class ComponentTable {

                static final int NONE = -1;

                private static final List<String> ROWS = List.of(
            %s);

                private static final Map<String, Integer> SLOTS = slots();

                private ComponentTable() {}

                private static Map<String, Integer> slots() {
                    Map<String, Integer> slots = new HashMap<>();
                    for (int slot = 0; slot < ROWS.size(); slot++) {
                        slots.put(ROWS.get(slot).split(" ", 2)[0], slot);
                    }
                    return slots;
                }

                /** Where a component stands in this table, or {@link #NONE}. */
                static int slot(RecordComponent component) {
                    String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
                    return SLOTS.getOrDefault(name, NONE);
                }

                /** The terms of a component for {@link Terms#written}. */
                static String row(int slot) {
                    return ROWS.get(slot);
                }

                /** The value of a component. */
                static @Nullable Object value(int slot, Object record) {
                    return switch (slot) {
            %s
                        default -> throw new IllegalArgumentException("no component " + slot);
                    };
                }
            }
            """;

    private static List<RecordComponent> components() {
        return RandomRecords.types().stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .toList();
    }

    private static String source() {
        List<RecordComponent> components = components();
        var imports = new StringBuilder();
        var rows = new StringBuilder();
        var cases = new StringBuilder();
        for (int slot = 0; slot < components.size(); slot++) {
            RecordComponent component = components.get(slot);
            Class<?> record = component.getDeclaringRecord();
            if (imports.indexOf(record.getName() + ";") < 0) {
                imports.append("import %s;\n".formatted(record.getName()));
            }
            String name = record.getSimpleName() + "." + component.getName();
            rows.append("            \"%s%s\",\n"
                    .formatted(name, Terms.declaredOn(component).words()));
            cases.append("            case %d -> ((%s) record).%s();\n"
                    .formatted(slot, record.getSimpleName(), component.getName()));
        }
        return HEAD.formatted(imports, trimmed(rows, ",\n"), trimmed(cases, "\n"));
    }

    private static String trimmed(StringBuilder text, String end) {
        return text.substring(0, text.length() - end.length());
    }

    @Test
    void theTableSaysWhatTheRecordsAndTheirAnnotationsSay() throws IOException {
        String expected = source();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(TABLE, expected);
        }
        assertThat(Files.readString(TABLE))
                .as("a component changed: run this test with -D%s=true, which writes %s", WRITE, TABLE)
                .isEqualTo(expected);
    }

    @Test
    void everyComponentOfTheModelIsInTheTable() {
        assertThat(components()).allMatch(component -> ComponentTable.slot(component) != ComponentTable.NONE);
    }
}
