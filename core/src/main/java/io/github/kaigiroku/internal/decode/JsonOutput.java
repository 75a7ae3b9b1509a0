package io.github.kaigiroku.internal.decode;

import io.github.kaigiroku.model.Coded;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.SerializedString;

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
            new JsonOutput(generator).object(members);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void object(Consumer<JsonOutput> members) {
        generator.writeStartObject();
        members.accept(this);
        generator.writeEndObject();
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
            object(out -> members.write(out, value));
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
        if (!values.isEmpty()) {
            generator.writeName(key);
            generator.writeStartArray();
            values.forEach(value -> object(out -> members.write(out, value)));
            generator.writeEndArray();
        }
    }

    /**
     * Writes a list of texts.
     *
     * @param key its key
     * @param values the texts; none leaves the key out
     */
    public void texts(String key, List<String> values) {
        if (!values.isEmpty()) {
            generator.writeName(key);
            generator.writeStartArray();
            values.forEach(generator::writeString);
            generator.writeEndArray();
        }
    }

    /**
     * Writes a list of other values.
     *
     * @param key its key
     * @param values what they stand for; none leaves the key out
     * @param element writes one value, as an element
     * @param <T> the type of the values
     */
    public <T> void lists(String key, List<? extends T> values, Members<T> element) {
        if (!values.isEmpty()) {
            generator.writeName(key);
            generator.writeStartArray();
            values.forEach(value -> element.write(this, value));
            generator.writeEndArray();
        }
    }

    /**
     * Writes a text as an element of a list.
     *
     * @param value the text
     */
    public void element(String value) {
        generator.writeString(value);
    }

    /**
     * Writes a list of texts as an element of a list.
     *
     * @param values the texts
     */
    public void element(List<String> values) {
        generator.writeStartArray();
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }

    /**
     * Writes a key that was escaped before; a value must follow.
     *
     * @param key the key
     */
    public void key(Key key) {
        generator.writeName(key.escaped());
    }

    /**
     * Writes a value behind a key: a text or an integer.
     *
     * @param value the value
     */
    public void value(String value) {
        generator.writeString(value);
    }

    /**
     * Writes a value behind a key: a text or an integer.
     *
     * @param value the value
     */
    public void value(int value) {
        generator.writeNumber(value);
    }

    /** キー: a key that is escaped once and written often. Immutable. */
    public static final class Key {

        private final SerializedString escaped;

        /**
         * A key.
         *
         * @param key as it is read
         */
        public Key(String key) {
            this.escaped = new SerializedString(key);
            escaped.asQuotedUTF8(); // now, not at the first of many threads
        }

        SerializedString escaped() {
            return escaped;
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
     * Writes a date as {@code uuuu-MM-dd}.
     *
     * @param key its key
     * @param value the date; null leaves the key out
     */
    public void date(String key, @Nullable LocalDate value) {
        text(key, value == null ? null : value.toString());
    }

    /**
     * Writes a time as {@code HH:mm}.
     *
     * @param key its key
     * @param value the time; null leaves the key out
     * @throws IllegalArgumentException when the time is not in whole minutes, which the contract cannot hold
     */
    public void time(String key, @Nullable LocalTime value) {
        String text = value == null ? null : value.toString();
        if (text != null && text.length() > "18:00".length()) {
            throw new IllegalArgumentException(key + ": " + text + " is not in whole minutes");
        }
        text(key, text);
    }

    /**
     * Writes the word of a choice.
     *
     * @param key its key
     * @param value the choice; null leaves the key out
     */
    public void choice(String key, @Nullable Coded value) {
        text(key, value == null ? null : value.code());
    }

    /**
     * メンバーの書き出し: writes the members of one value.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Members<T> {
        /**
         * Writes the members.
         *
         * @param out where to
         * @param value the value
         */
        void write(JsonOutput out, T value);
    }
}
