package io.github.kaigiroku.service;

import io.github.kaigiroku.docx.UnreadableDocxException;
import io.github.kaigiroku.docx.intake.UnreadableMinutesException;
import io.github.kaigiroku.draft.MalformedTranscriptException;
import io.github.kaigiroku.problem.JsonProblem;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.ClosedPartsUnknownException;
import io.github.kaigiroku.render.RenderException;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.InvalidRecordException;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** 誤りの応答: problem+json in the caller's language, with every problem and finding, and never a stack trace. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

    private static final Message WRONG_JSON = new Message("JSON に誤りがあります。", "The JSON is not what this route takes.");
    private static final Message NO_TRANSCRIPT =
            new Message("文字起こしか話者の表に誤りがあります。", "The transcript or the table of speakers is not valid.");
    private static final Message WRONG_RECORD = new Message("会議録に誤りがあります。", "The record has errors.");
    private static final Message CANNOT_PRINT =
            new Message("この会議録の様式を作れません。", "The forms of this record cannot be made.");
    private static final Message LEAK = new Message(
            "公開用のファイルに公開しない語句が残っているので渡せません。",
            "The public file still holds what is not to be published, and is not handed out.");
    private static final Message BUSY =
            new Message("混み合っています。少し待ってからもう一度送ってください。", "The service is busy; send it again in a while.");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Message UNEXPECTED =
            new Message("予期しない誤りです。会議録のファイルを添えて知らせてください。", "Unexpected; please report it with the record file.");

    @ExceptionHandler
    ProblemDetail malformed(MalformedJsonException e, Locale locale) {
        return malformed(WRONG_JSON, e.problems(), locale);
    }

    static ProblemDetail malformed(Message title, List<JsonProblem> problems, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, title, locale);
        problem.setProperty("problems", Answers.Problem.of(problems, locale));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidRecordException e, Locale locale) {
        return invalid(e.findings(), locale);
    }

    private static ProblemDetail invalid(List<Finding> findings, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, WRONG_RECORD, locale);
        problem.setProperty("findings", Answers.FoundThing.of(findings, locale));
        return problem;
    }

    /** What {@code @Valid} says of a record: every error, with the code and the path that the library gives it. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Finding> findings = e.getAllErrors().stream()
                .map(Problems::finding)
                .sorted(Comparator.comparing(Problems::place))
                .toList();
        ProblemDetail problem = invalid(findings, LocaleContextHolder.getLocale());
        return handleExceptionInternal(e, problem, headers, HttpStatus.UNPROCESSABLE_CONTENT, request);
    }

    private static Finding finding(ObjectError error) {
        ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
        HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
        return ours.getDynamicPayload(Finding.class);
    }

    /** The engine keeps its violations in no order: by path, the numbers as numbers. */
    private static String place(Finding finding) {
        return NUMBER.matcher(finding.path())
                .replaceAll(number ->
                        ("000000000" + number.group()).substring(number.group().length()));
    }

    @ExceptionHandler
    ProblemDetail unprintable(RenderException e, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, CANNOT_PRINT, locale);
        problem.setDetail(e.text().in(locale));
        problem.setProperty("path", e.path());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail closedPartsUnknown(ClosedPartsUnknownException e, Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, e.text(), locale);
    }

    @ExceptionHandler
    ProblemDetail leak(LeakException e, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, LEAK, locale);
        problem.setProperty(
                "leaks",
                e.report().findings().stream()
                        .map(finding -> finding.message().in(locale))
                        .toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail malformedTranscript(MalformedTranscriptException e, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, NO_TRANSCRIPT, locale);
        problem.setProperty("problems", Answers.Problem.ofLines(e.problems(), locale));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadableMinutes(UnreadableMinutesException e, Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, e.text(), locale);
    }

    @ExceptionHandler
    ProblemDetail notThere(NotThereException e, Locale locale) {
        return problem(HttpStatus.NOT_FOUND, e.text(), locale);
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableDocxException e, Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, e.text(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(BusyException e, Locale locale) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, BUSY, locale));
    }

    @ExceptionHandler
    ProblemDetail unreadableBody(IOException e, Locale locale) {
        return UnreadableBody.problem(e, locale);
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e, Locale locale) {
        logger.error("unexpected", e);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, UNEXPECTED, locale);
    }

    /** A body that could not be read: what the library or the limit says of it is the reason. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = UnreadableBody.problem(e, LocaleContextHolder.getLocale());
        return handleExceptionInternal(e, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    static ProblemDetail problem(HttpStatus status, Message message, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(message.in(locale));
        return problem;
    }
}
