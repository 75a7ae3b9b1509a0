package io.github.kaigiroku.service;

import io.github.kaigiroku.docx.UnreadableDocxException;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.ClosedPartsUnknownException;
import io.github.kaigiroku.render.RenderException;
import io.github.kaigiroku.validation.InvalidRecordException;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** 誤りの応答: problem+json in the caller's language, with every problem and finding, and never a stack trace. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

    private static final Message NO_RECORD = new Message("会議録の JSON ではありません。", "The body is not a record in JSON.");
    private static final Message WRONG_RECORD = new Message("会議録に誤りがあります。", "The record has errors.");
    private static final Message CANNOT_PRINT =
            new Message("この会議録の様式を作れません。", "The forms of this record cannot be made.");
    private static final Message BUSY =
            new Message("混み合っています。少し待ってからもう一度送ってください。", "The service is busy; send it again in a while.");
    private static final Message BROKEN_OFF = new Message("本文が途中で終わりました。", "The body ended too early.");
    private static final Message UNEXPECTED =
            new Message("予期しない誤りです。会議録のファイルを添えて知らせてください。", "Unexpected; please report it with the record file.");

    @ExceptionHandler
    ProblemDetail malformed(MalformedJsonException e, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, NO_RECORD, locale);
        problem.setProperty("problems", Answers.Problem.of(e.problems(), locale));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidRecordException e, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, WRONG_RECORD, locale);
        problem.setProperty("findings", Answers.FoundThing.of(e.findings(), locale));
        return problem;
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
    ProblemDetail unknownLayout(UnknownLayoutException e, Locale locale) {
        return problem(HttpStatus.NOT_FOUND, e.text(), locale);
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableDocxException e, Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, e.text(), locale);
    }

    @ExceptionHandler
    ProblemDetail tooLarge(UploadTooLargeException e, Locale locale) {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE,
                new Message(e.limit() + " バイトより大きい本文は受け取れません。", "A body may have " + e.limit() + " bytes at most."),
                locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(BusyException e, Locale locale) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, BUSY, locale));
    }

    @ExceptionHandler
    ProblemDetail brokenOff(IOException e, Locale locale) {
        return problem(HttpStatus.BAD_REQUEST, BROKEN_OFF, locale);
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
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail problem;
        if (e.getCause() instanceof MalformedJsonException malformed) {
            problem = malformed(malformed, locale);
        } else if (e.getCause() instanceof UploadTooLargeException large) {
            problem = tooLarge(large, locale);
        } else {
            problem = problem(HttpStatus.BAD_REQUEST, NO_RECORD, locale);
        }
        return handleExceptionInternal(e, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    private static ProblemDetail problem(HttpStatus status, Message message, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(message.in(locale));
        return problem;
    }
}
