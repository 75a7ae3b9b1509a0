package io.github.kaigiroku.internal.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/** JSON 文書の読み取り: reads a whole JSON text with a {@link JsonInput}, or reports everything that is wrong with it. */
public final class JsonReading {

    private JsonReading() {}

    /**
     * Reads one value from UTF-8 bytes; a byte order mark at the start is skipped.
     *
     * @param bytes the bytes, read to their end and not closed
     * @param reader reads the value; its answer counts only if the text had no problem
     * @param <T> the type of the value
     * @return the value
     * @throws io.github.kaigiroku.problem.MalformedJsonException when anything is wrong with the text; carries all of it
     * @throws IOException when {@code bytes} fails
     */
    public static <T> T read(InputStream bytes, Function<JsonInput, T> reader) throws IOException {
        return read(new Utf8Reader(bytes), reader);
    }

    /**
     * Reads one value from a text; a byte order mark at the start is skipped.
     *
     * @param text the text
     * @param reader reads the value; its answer counts only if the text had no problem
     * @param <T> the type of the value
     * @return the value
     * @throws io.github.kaigiroku.problem.MalformedJsonException when anything is wrong with the text; carries all of it
     */
    public static <T> T read(String text, Function<JsonInput, T> reader) {
        try {
            return read(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text), reader);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /**
     * Reads the value that a parser stands on, and leaves the parser at its end.
     *
     * @param parser a parser of somebody else's, which stands on the value
     * @param reader reads the value; its answer counts only if the value had no problem
     * @param <T> the type of the value
     * @return the reader's answer
     * @throws io.github.kaigiroku.problem.MalformedJsonException when anything is wrong with the value; carries all of it
     * @throws JacksonIOException when the parser's source fails
     */
    public static <T> @Nullable T inside(JsonParser parser, Function<JsonInput, @Nullable T> reader) {
        var problems = new Problems();
        try {
            T value = reader.apply(new JsonInput(parser, problems));
            problems.throwIfAny();
            return value;
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            throw problems.stop(Places.ofError(parser, e), SyntaxMessages.of(e));
        }
    }

    private static <T> T read(Reader text, Function<JsonInput, T> reader) throws IOException {
        var problems = new Problems();
        JsonParser parser = JsonTexts.FACTORY.createParser(ObjectReadContext.empty(), text);
        try {
            T value = new JsonInput(parser, problems).whole(reader);
            problems.throwIfAny();
            return value;
        } catch (JacksonIOException e) {
            throw notReadable(e, parser, problems);
        } catch (JacksonException e) {
            throw problems.stop(Places.ofError(parser, e), SyntaxMessages.of(e));
        }
    }

    /** The stream's own failure, or the problem that its bytes are not UTF-8. */
    private static IOException notReadable(JacksonIOException e, JsonParser parser, Problems problems) {
        if (e.getCause() instanceof NotUtf8Exception bytes) {
            String path = Places.path(parser.streamReadContext());
            throw problems.stop(new Place(path, bytes.line(), bytes.column()), bytes.text());
        }
        return Objects.requireNonNull(e.getCause(), "it only wraps");
    }
}
