package io.github.kaigiroku.internal.decode;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * JSON の書き出し: writes one JSON text in UTF-8, leaving out what is missing (null, empty lists, false), for one thread.
 *
 * <p>Keys are written in the order of the calls and without spaces, so the same values give the same bytes. Lone
 * surrogates are written as escapes, so that every string can be read back.
 */
public final class JsonOutput {

    private final JsonGenerator generator;

    private JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * Writes one object as a whole JSON text.
     *
     * @param out where to; is flushed, not closed
     * @param members writes the object's members
     * @throws IOException when {@code out} fails
     */
    public static void write(OutputStream out, Consumer<JsonOutput> members) throws IOException {
        write(ObjectWriteContext.empty(), out, members);
    }

    /**
     * Writes one object as a whole JSON text that may stand in an HTML {@code script} element: {@code <}, {@code >} and
     * {@code &} are escaped.
     *
     * @param out where to; is flushed, not closed
     * @param members writes the object's members
     * @throws IOException when {@code out} fails
     */
    public static void writeForHtml(OutputStream out, Consumer<JsonOutput> members) throws IOException {
        write(HtmlEscapes.CONTEXT, out, members);
    }

    private static void write(ObjectWriteContext context, OutputStream out, Consumer<JsonOutput> members)
            throws IOException {
        try (JsonGenerator generator = JsonTexts.FACTORY.createGenerator(context, out)) {
            generator.writeStartObject();
            members.accept(new JsonOutput(generator));
            generator.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Goes on where a generator stands, which is its caller's to open and close.
     *
     * @param generator stands in an object
     * @return an output into it
     */
    public static JsonOutput inside(JsonGenerator generator) {
        return new JsonOutput(generator);
    }

    /**
     * Writes a key that was escaped before; a value must follow.
     *
     * @param key the key
     */
    public void key(JsonKey key) {
        generator.writeName(key.escaped());
    }

    /**
     * Writes a text behind a key or as an element.
     *
     * @param value the text
     */
    public void value(String value) {
        generator.writeString(value);
    }

    /**
     * Writes an integer behind a key or as an element.
     *
     * @param value the integer
     */
    public void value(int value) {
        generator.writeNumber(value);
    }

    /**
     * Writes a flag behind a key or as an element.
     *
     * @param value the flag
     */
    public void value(boolean value) {
        generator.writeBoolean(value);
    }

    /**
     * Writes a time as {@code HH:mm} behind a key or as an element.
     *
     * @param value the time
     * @throws IllegalArgumentException when the time is not in whole minutes, which the contract cannot hold
     */
    public void value(LocalTime value) {
        if (value.getSecond() != 0 || value.getNano() != 0) {
            throw new IllegalArgumentException(value + " is not in whole minutes");
        }
        int hour = value.getHour();
        int minute = value.getMinute();
        char[] text = {digit(hour / 10), digit(hour % 10), ':', digit(minute / 10), digit(minute % 10)};
        generator.writeString(text, 0, text.length);
    }

    private static char digit(int value) {
        return (char) ('0' + value);
    }

    /**
     * Writes a list of texts behind a key or as an element.
     *
     * @param values the texts
     */
    public void value(List<String> values) {
        values(values, JsonOutput::value);
    }

    /**
     * Writes an object behind a key or as an element.
     *
     * @param value what it stands for
     * @param members writes the members of the value
     * @param <T> the type of the value
     */
    public <T> void object(T value, Members<? super T> members) {
        generator.writeStartObject();
        members.write(this, value);
        generator.writeEndObject();
    }

    /**
     * Writes a list behind a key or as an element.
     *
     * @param values what its elements stand for
     * @param element writes one value, as an element
     * @param <T> the type of the values
     */
    public <T> void values(List<? extends T> values, Members<T> element) {
        generator.writeStartArray();
        for (T value : values) {
            element.write(this, value);
        }
        generator.writeEndArray();
    }

    /**
     * Writes an object.
     *
     * @param key its key
     * @param value what it stands for; null leaves the key out
     * @param members writes the members of the value
     * @param <T> the type of the value
     */
    public <T> void object(String key, @Nullable T value, Members<T> members) {
        if (value != null) {
            generator.writeName(key);
            object(value, members);
        }
    }

    /**
     * Writes a list of objects.
     *
     * @param key its key
     * @param values what the objects stand for; none leaves the key out
     * @param members writes the members of one value
     * @param <T> the type of the values
     */
    public <T> void objects(String key, List<? extends T> values, Members<T> members) {
        values(key, values, (out, value) -> out.object(value, members));
    }

    /**
     * Writes a list.
     *
     * @param key its key
     * @param values what the elements stand for; none leaves the key out
     * @param element writes one value, as an element
     * @param <T> the type of the values
     */
    public <T> void values(String key, List<? extends T> values, Members<T> element) {
        if (!values.isEmpty()) {
            generator.writeName(key);
            values(values, element);
        }
    }

    /**
     * Writes a text.
     *
     * @param key its key
     * @param value the text, which may be empty; null leaves the key out
     */
    public void text(String key, @Nullable String value) {
        if (value != null) {
            generator.writeStringProperty(key, value);
        }
    }

    /**
     * Writes a number, without a fraction where it has none.
     *
     * @param key its key
     * @param value a finite number; null leaves the key out
     */
    public void number(String key, @Nullable Double value) {
        if (value != null && value == value.intValue()) {
            generator.writeNumberProperty(key, value.intValue());
        } else if (value != null) {
            generator.writeNumberProperty(key, value);
        }
    }

    /**
     * Writes a flag.
     *
     * @param key its key
     * @param value the flag; false leaves the key out
     */
    public void flag(String key, boolean value) {
        if (value) {
            generator.writeBooleanProperty(key, true);
        }
    }

    /**
     * メンバーの書き出し: writes the members of one value, or the value as an element.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Members<T> {
        /**
         * Writes the members, or the element.
         *
         * @param out where to
         * @param value the value
         */
        void write(JsonOutput out, T value);
    }
}
