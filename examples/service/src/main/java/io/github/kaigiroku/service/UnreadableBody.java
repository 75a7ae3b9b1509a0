package io.github.kaigiroku.service;

import io.github.kaigiroku.jackson.MalformedRecordException;
import io.github.kaigiroku.problem.JsonProblem;
import io.github.kaigiroku.problem.Message;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.exc.StreamReadException;

/** 読めない本文: finds among the causes of a failure the one that says why a body could not be read. */
final class UnreadableBody {

    private static final Message NO_RECORD = new Message("会議録の JSON ではありません。", "The body is not a record in JSON.");
    private static final Message BROKEN_OFF = new Message("本文が途中で終わりました。", "The body ended too early.");
    private static final Message NOT_UTF_8 = new Message("本文が UTF-8 ではありません。", "The body is not in UTF-8.");

    private UnreadableBody() {}

    static ProblemDetail problem(Throwable failure, Locale locale) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MalformedRecordException malformed) {
                return Problems.malformed(NO_RECORD, malformed.problems(), locale);
            }
            if (cause instanceof UploadTooLargeException large) {
                return Problems.problem(HttpStatus.CONTENT_TOO_LARGE, tooLarge(large), locale);
            }
            if (cause instanceof CharConversionException) {
                return Problems.problem(HttpStatus.BAD_REQUEST, NOT_UTF_8, locale);
            }
            if (cause instanceof IOException) {
                return Problems.problem(HttpStatus.BAD_REQUEST, BROKEN_OFF, locale);
            }
            if (cause instanceof StreamReadException syntax) {
                return Problems.malformed(NO_RECORD, List.of(problemOf(syntax)), locale);
            }
        }
        return Problems.problem(HttpStatus.BAD_REQUEST, NO_RECORD, locale);
    }

    private static Message tooLarge(UploadTooLargeException large) {
        return new Message(
                large.limit() + " バイトより大きい本文は受け取れません。", "A body may have " + large.limit() + " bytes at most.");
    }

    /** Only the mapper knows what is wrong with a body that is no JSON before the record begins, or after it has ended. */
    private static JsonProblem problemOf(StreamReadException syntax) {
        var place = syntax.getLocation();
        String said = syntax.getOriginalMessage();
        return new JsonProblem(
                "$", place.getLineNr(), place.getColumnNr(), new Message("JSON として読めません: " + said, said));
    }
}
