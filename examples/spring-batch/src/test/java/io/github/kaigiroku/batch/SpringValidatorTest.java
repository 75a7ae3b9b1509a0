package io.github.kaigiroku.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** What {@code @Valid} before a record gives in Spring: a field error for each error, in the caller's language. */
class SpringValidatorTest {

    private static final Path CORPUS = Path.of("../../core/src/test/resources/io/github/kaigiroku/records");

    private final LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();

    @BeforeEach
    void start() {
        validator.afterPropertiesSet();
    }

    @AfterEach
    void stop() {
        validator.close();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everyErrorOfTheCorpusIsAFieldErrorWhoseFieldSpringFinds() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> records =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(records).hasSizeGreaterThan(100);
            records.stream().flatMap(SpringValidatorTest::read).forEach(this::assertFieldErrors);
        }
    }

    @Test
    void theCallersLocaleChoosesTheTextAndNamesComeOutUnharmed() {
        MeetingRecord record = MeetingRecord.builder()
                .meeting(Meeting.builder().name("会議").build())
                .attendees(Attendee.present("{0} $\\"), Attendee.present("{0} $\\"))
                .proceedings(new Narration("", false))
                .build();
        LocaleContextHolder.setLocale(Locale.JAPAN);
        assertFieldErrors(record);
        LocaleContextHolder.setLocale(Locale.US);
        assertFieldErrors(record);
    }

    private void assertFieldErrors(MeetingRecord record) {
        var errors = new BindException(record, "record");
        validator.validate(record, errors);

        assertThat(errors.getFieldErrors())
                .extracting(FieldError::getField, FieldError::getDefaultMessage)
                .containsExactlyInAnyOrderElementsOf(errorsOf(record));
        assertThat(errors.getGlobalErrors()).isEmpty();
    }

    private static List<Tuple> errorsOf(MeetingRecord record) {
        return RecordValidator.validate(record).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(SpringValidatorTest::fieldAndText)
                .toList();
    }

    private static Tuple fieldAndText(Finding finding) {
        return tuple(
                finding.path().replaceFirst("\\.for$", ".inFavour"),
                finding.message().in(LocaleContextHolder.getLocale()));
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
