package io.github.kaigiroku.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.generated.RandomRecords;
import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.internal.shape.Component;
import io.github.kaigiroku.internal.shape.Shape;
import io.github.kaigiroku.internal.shape.Terms;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.MalformedJsonException;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path.Node;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The annotations on the model say what our rules do: Hibernate Validator, which reads them, finds the same. */
class DeclaredConstraintsTest {

    private static final Path CORPUS = Path.of("src/test/resources/io/github/kaigiroku/records");
    private static final int RECORDS = 1_000;
    private static final String[] TEXTS = {"", " ", "　", "\n\t", "\u2003", "\u00A0", "\u200B", "文", " 文 "};
    private static final Map<Class<? extends Annotation>, FindingCode> CODES = Map.of(
            NotBlank.class, FindingCode.MISSING,
            NotNull.class, FindingCode.MISSING,
            PositiveOrZero.class, FindingCode.NEGATIVE);

    private static final Validator ORACLE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new NoMessages())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void everyFileOfTheCorpusBreaksTheConstraintsThatWeTell() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                try {
                    MeetingRecord record = RecordJson.read(Files.readAllBytes(file));
                    assertThat(told(record)).as("%s", file).isEqualTo(declared(record));
                } catch (MalformedJsonException e) {
                    assertThat(file.getFileName().toString()).as("unreadable").startsWith("n_");
                }
            }
        }
    }

    @Test
    void recordsOfAnyShapeBreakTheConstraintsThatWeTellAndEveryConstraintIsBrokenBySome() {
        Set<String> broken = new TreeSet<>();
        for (long seed = 0; seed < RECORDS; seed++) {
            MeetingRecord record = record(seed);
            assertThat(told(record)).as("seed %d", seed).isEqualTo(declared(record));
            parts(record)
                    .values()
                    .forEach(part -> ORACLE.validate(part).forEach(violation -> broken.add(place(violation))));
        }
        assertThat(broken).isEqualTo(places()).hasSizeGreaterThan(20);
    }

    private static MeetingRecord record(long seed) {
        var random = new Random(seed);
        MeetingRecord record = new RandomRecords(seed, () -> TEXTS[random.nextInt(TEXTS.length)]).next();
        return seed % 2 == 0 ? record : record.toBuilder().formatVersion("1x0").build();
    }

    private static Set<String> told(MeetingRecord record) {
        Set<String> codes = Stream.concat(CODES.values().stream(), Stream.of(FindingCode.UNKNOWN_FORMAT_VERSION))
                .map(FindingCode::code)
                .collect(Collectors.toSet());
        return RecordValidator.validate(record).stream()
                .filter(finding -> codes.contains(finding.code()))
                .map(finding -> finding.path() + " " + finding.code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the annotations forbid; texts required unless another is there; and those of characters without width, to which NotBlank has no objection. */
    private static Set<String> declared(MeetingRecord record) {
        MeetingRecord limited = AgendaDepth.limited(record, new Findings());
        Set<String> expected = new TreeSet<>();
        parts(limited).forEach((path, part) -> {
            for (ConstraintViolation<Object> violation : ORACLE.validate(part)) {
                FindingCode code =
                        Objects.requireNonNull(CODES.get(constraint(violation)), () -> "no rule: " + violation);
                expected.add(path(path, violation) + " " + code.code());
            }
        });
        if (!record.formatVersion().equals(MeetingRecord.FORMAT_VERSION)) {
            expected.add("formatVersion " + FindingCode.UNKNOWN_FORMAT_VERSION.code());
        }
        texts("", limited, expected);
        return expected;
    }

    private static void texts(String path, Object record, Set<String> expected) {
        for (Component component : Shape.of(record.getClass()).components()) {
            String at = path + component.key();
            Object value = component.of(record);
            if (value instanceof String text && isMissing(component.terms(), record, text)) {
                expected.add(at + " " + FindingCode.MISSING.code());
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof String text && isMissing(component.terms(), record, text)) {
                        expected.add(at + "[" + i + "] " + FindingCode.MISSING.code());
                    } else if (list.get(i) instanceof Record part) {
                        texts(at + "[" + i + "].", part, expected);
                    }
                }
            } else if (value instanceof Record part) {
                texts(at + ".", part, expected);
            }
        }
    }

    private static boolean isMissing(Terms terms, Object record, String text) {
        if (terms.requiredUnless() == null) {
            return terms.required() && text.matches("[\u00A0\u200B]+");
        }
        Object other = Objects.requireNonNull(Shape.of(record.getClass()).component(terms.requiredUnless()))
                .of(record);
        return Names.isBlank(text) && (other == null || other.equals(List.of()) || isBlank(other));
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && Names.isBlank(text);
    }

    /** The parts of a record with their paths; the record itself is held to all rules by a constraint on its class. */
    private static Map<String, Object> parts(MeetingRecord record) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : MeetingRecord.class.getRecordComponents()) {
            Object value = value(component, record);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    parts.put(component.getName() + "[" + i + "]", list.get(i));
                }
            } else if (value instanceof Record part) {
                parts.put(component.getName(), part);
            }
        }
        return parts;
    }

    private static @Nullable Object value(RecordComponent component, MeetingRecord record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<? extends Annotation> constraint(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType();
    }

    /** Jakarta prints an element of a list of texts as {@code signers[0].<list element>}. */
    private static String path(String part, ConstraintViolation<?> violation) {
        return (part + "." + violation.getPropertyPath())
                .replace(".<list element>", "")
                .replace(".inFavour", ".for");
    }

    private static String place(ConstraintViolation<?> violation) {
        String component = "";
        for (Node step : violation.getPropertyPath()) {
            component = step.getKind() == ElementKind.PROPERTY ? step.getName() : component;
        }
        return violation.getLeafBean().getClass().getSimpleName() + "." + component + " "
                + constraint(violation).getSimpleName();
    }

    /** Every constraint that stands on a component of the model or on the elements of one. */
    private static Set<String> places() {
        Set<String> places = new TreeSet<>();
        for (Class<?> type : RandomRecords.types()) {
            for (RecordComponent component : type.getRecordComponents()) {
                annotated(component.getAnnotatedType())
                        .flatMap(element -> Stream.of(element.getAnnotations()))
                        .map(Annotation::annotationType)
                        .filter(annotation -> annotation.isAnnotationPresent(Constraint.class))
                        .map(Class::getSimpleName)
                        .forEach(name -> places.add(type.getSimpleName() + "." + component.getName() + " " + name));
            }
        }
        return places;
    }

    private static Stream<AnnotatedElement> annotated(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType list
                ? Stream.concat(Stream.of(type), Stream.of(list.getAnnotatedActualTypeArguments()))
                : Stream.of(type);
    }

    /** Spares the oracle its expression language; nobody reads its messages. */
    private static final class NoMessages implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
