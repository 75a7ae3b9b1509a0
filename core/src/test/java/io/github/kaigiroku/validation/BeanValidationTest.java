package io.github.kaigiroku.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.generated.RandomRecords;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.ValidRecord;
import io.github.kaigiroku.problem.MalformedJsonException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jakarta Bean Validation reports what {@link RecordValidator} finds: each error once, and warnings to those who ask. */
class BeanValidationTest {

    private static final Path CORPUS = Path.of("src/test/resources/io/github/kaigiroku/records");
    private static final int RECORDS = 300;
    private static final String[] TEXTS = {"", "　", "\u200B", "文", " 文 ", "ｶ", "a\0", "{x}", "${1+1}", "\\"};

    private static final Validator JAPANESE = in(Locale.JAPANESE);
    private static final Validator ENGLISH = in(Locale.ENGLISH);

    private static Validator in(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .buildValidatorFactory()
                .getValidator();
    }

    @Test
    void everyFileOfTheCorpusHasTheViolationsThatAreItsFindings() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (MeetingRecord record : corpus()) {
            assertReported(record);
            RecordValidator.validate(record).forEach(finding -> codes.add(finding.code()));
        }
        assertThat(codes)
                .containsAll(Stream.of(FindingCode.values())
                        .map(FindingCode::code)
                        .filter(code -> Files.exists(CORPUS.resolve("n_" + code + ".json")))
                        .toList())
                .hasSizeGreaterThan(50);
    }

    @Test
    void recordsOfAnyShapeHaveTheViolationsThatAreTheirFindings() {
        for (long seed = 0; seed < RECORDS; seed++) {
            var random = new Random(seed);
            MeetingRecord record = new RandomRecords(seed, () -> TEXTS[random.nextInt(TEXTS.length)]).next();
            assertReported(
                    seed % 2 == 0
                            ? record
                            : record.toBuilder().formatVersion("9").build());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "}", "{}", "{japanese}", "${1+1}", "$", "\\", "\\{x\\}", "#{x}", "a{b}c\\d$e", "{{", "}}"})
    void namesComeOutUnharmed(String name) {
        assertReported(MeetingRecord.builder()
                .meeting(Meeting.builder().name("会議").build())
                .attendees(Attendee.present(name), Attendee.present(name))
                .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{x}", "${1+1}", "\\", "}"})
    void anApplicationWithoutAnExpressionLanguageReadsTheSameTexts(String name) {
        Validator plain = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.JAPANESE), Locale.JAPANESE, context -> Locale.JAPANESE, false))
                .buildValidatorFactory()
                .getValidator();
        MeetingRecord record = MeetingRecord.builder()
                .meeting(Meeting.builder().name("会議").build())
                .attendees(Attendee.present(name), Attendee.present(name))
                .build();

        assertThat(violations(record, plain, Default.class))
                .isEqualTo(findings(RecordValidator.validate(record), Severity.ERROR, Locale.JAPANESE))
                .singleElement()
                .asString()
                .contains("「" + name + "」");
    }

    @Test
    void aRecordWithinAnotherBeanIsHeldToTheSameRules() {
        var request = new Request(MeetingRecord.builder()
                .attendees(Attendee.present("青木"), Attendee.builder().name("").build())
                .build());

        assertThat(ENGLISH.validate(request))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "record.meeting.name", "record.attendees[1].name", "record.attendees[1].attendance");
    }

    private record Request(@Valid MeetingRecord record) {}

    @Test
    void nobodyIsRefusedForAWarning() {
        MeetingRecord record = MeetingRecord.builder()
                .meeting(Meeting.builder().name("会議").build())
                .proceedings(new Remark("会長", "ｶｷ", false), new Narration(" 空白 ", false))
                .build();

        assertThat(RecordValidator.validate(record)).isNotEmpty();
        assertThat(ENGLISH.validate(record)).isEmpty();
        assertThat(ENGLISH.validate(record, ValidRecord.Warnings.class)).isNotEmpty();
    }

    @Test
    void theDefaultFactoryNeedsNoSettings() {
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

        assertThat(validator.validate(MeetingRecord.builder().build())).hasSize(1);
    }

    @Test
    void partsOfARecordKeepTheirDeclaredConstraints() {
        assertThat(ENGLISH.validate(Attendee.builder().build()))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("name", "attendance");
    }

    private static void assertReported(MeetingRecord record) {
        List<Finding> findings = RecordValidator.validate(record);
        assertThat(violations(record, JAPANESE, Default.class))
                .isEqualTo(findings(findings, Severity.ERROR, Locale.JAPANESE));
        assertThat(violations(record, ENGLISH, Default.class))
                .isEqualTo(findings(findings, Severity.ERROR, Locale.ENGLISH));
        assertThat(violations(record, JAPANESE, ValidRecord.Warnings.class))
                .isEqualTo(findings(findings, Severity.WARNING, Locale.JAPANESE));
        assertThat(violations(record, ENGLISH, ValidRecord.Adopted.class))
                .isEqualTo(findings(RecordValidator.validate(record, Measure.ADOPTED), Severity.ERROR, Locale.ENGLISH));
    }

    private static List<String> violations(MeetingRecord record, Validator validator, Class<?> group) {
        return validator.validate(record, group).stream()
                .map(BeanValidationTest::shown)
                .sorted()
                .toList();
    }

    private static String shown(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = hibernate.getDynamicPayload(Finding.class);
        return finding.severity() + " " + finding.code() + " " + violation.getPropertyPath() + " "
                + violation.getMessage();
    }

    private static List<String> findings(List<Finding> findings, Severity severity, Locale locale) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> severity + " " + finding.code() + " " + property(finding) + " "
                        + finding.message().in(locale))
                .sorted()
                .toList();
    }

    /** The path of a finding; its one key that is no name in Java has another as a property. */
    private static String property(Finding finding) {
        return finding.path().replaceFirst("\\.for$", ".inFavour");
    }

    private static List<MeetingRecord> corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(BeanValidationTest::read)
                    .collect(Collectors.toList());
        }
    }

    private static Stream<MeetingRecord> read(Path file) {
        try {
            return Stream.of(RecordJson.read(Files.readAllBytes(file)));
        } catch (MalformedJsonException unreadable) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
