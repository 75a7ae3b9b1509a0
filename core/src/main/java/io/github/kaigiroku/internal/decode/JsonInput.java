package io.github.kaigiroku.internal.decode;

import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.problem.Message;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * JSON の読み取り位置: a strict cursor over one JSON text, for one thread; {@link JsonReading} makes it.
 *
 * <p>The cursor stands on a value. Every method that reads a value expects one kind, and returns {@code null}, an empty
 * list or false both where {@code null} is written and where something else is written; the latter is also recorded as a
 * problem, and reading goes on. Nothing is converted: {@code "1"} is no number, {@code 1.0} no integer, {@code 1} no
 * text. An object is read by a loop over its keys, in which each turn must read the value exactly once:
 *
 * <pre>{@code
 * String title = null;
 * for (String key : in.keys()) {
 *     switch (key) {
 *         case "title" -> title = in.text();
 *         default -> in.unknown(List.of("title"));
 *     }
 * }
 * }</pre>
 */
public final class JsonInput {

    private final JsonParser parser;
    private final Problems problems;
    private @Nullable TokenStreamLocation key;

    JsonInput(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads the value that is the whole text. */
    <T> T whole(Function<JsonInput, T> reader) {
        if (parser.nextToken() == null || isNull()) {
            throw problems.stop(here(), JsonMessages.empty());
        }
        T value = reader.apply(this);
        if (parser.nextToken() != null) {
            throw problems.stop(new Place("$", here().line(), here().column()), JsonMessages.trailingText());
        }
        return value;
    }

    /**
     * The keys of an object, for one loop over them; the cursor stands on the value of each. Repeated keys are problems
     * and left out.
     *
     * @return the keys in the order of the text; none where no object stands
     */
    public Iterable<String> keys() {
        return begins(JsonToken.START_OBJECT, Expected.OBJECT) ? new Keys(this) : List.of();
    }

    private record Keys(JsonInput in) implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return new KeyIterator(in, in.parser);
        }
    }

    /**
     * A list.
     *
     * @param element reads one element; null leaves it out. Is not called for null elements, which are problems
     * @param <T> the type of the elements
     * @return the elements in order
     */
    public <T> List<T> list(Supplier<@Nullable T> element) {
        var values = new ArrayList<T>();
        if (!begins(JsonToken.START_ARRAY, Expected.LIST)) {
            return values;
        }
        while (nextElement()) {
            T value = element.get();
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** Goes on to the next element that is not null; null elements are problems. */
    private boolean nextElement() {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!isNull()) {
                return true;
            }
            problem(here(), JsonMessages.nullInList());
        }
        return false;
    }

    /**
     * Whether an object stands here, which may be missing; anything else is a problem and skipped.
     *
     * @return true where {@link #keys()} can be read
     */
    public boolean isObject() {
        return begins(JsonToken.START_OBJECT, Expected.OBJECT);
    }

    /**
     * Whether null is written.
     *
     * @return true on null
     */
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /**
     * Whether a text is written.
     *
     * @return true on a text
     */
    public boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    /**
     * A text.
     *
     * @return the text exactly as written, lone surrogates included
     */
    public @Nullable String text() {
        return begins(JsonToken.VALUE_STRING, Expected.TEXT) ? parser.getString() : null;
    }

    /**
     * An integer of 32 bits.
     *
     * @return the integer
     */
    public @Nullable Integer integer() {
        if (!begins(JsonToken.VALUE_NUMBER_INT, Expected.INTEGER)) {
            return null;
        }
        if (parser.getNumberType() != NumberType.INT) {
            wrong(Expected.INTEGER);
            return null;
        }
        return parser.getIntValue();
    }

    /**
     * A number, with or without a fraction.
     *
     * @return the number nearest to the one written
     */
    public @Nullable Double number() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                && !begins(JsonToken.VALUE_NUMBER_FLOAT, Expected.NUMBER)) {
            return null;
        }
        double number = parser.getDoubleValue();
        if (!Double.isFinite(number)) {
            wrong(Expected.NUMBER);
            return null;
        }
        return number;
    }

    /**
     * A flag.
     *
     * @return true where true is written
     */
    public boolean flag() {
        return parser.currentToken() != JsonToken.VALUE_FALSE && begins(JsonToken.VALUE_TRUE, Expected.FLAG);
    }

    /**
     * A day of the calendar in ISO 8601, {@code uuuu-MM-dd}.
     *
     * @return the date
     */
    public @Nullable LocalDate date() {
        LocalDate date = isText() ? IsoMoments.date(parser.getString()) : null;
        if (date == null && !isNull()) {
            wrong(Expected.DATE);
        }
        return date;
    }

    /**
     * A time in whole minutes, {@code HH:mm}.
     *
     * @return the time
     */
    public @Nullable LocalTime time() {
        LocalTime time = isText() ? IsoMoments.time(parser.getString()) : null;
        if (time == null && !isNull()) {
            wrong(Expected.TIME);
        }
        return time;
    }

    /**
     * A word of a closed list.
     *
     * @param choices what is allowed
     * @param <E> the type of the choices
     * @return the choice with the code that is written
     */
    public <E extends Coded> @Nullable E choice(E[] choices) {
        String word = text();
        for (E choice : choices) {
            if (choice.code().equals(word)) {
                return choice;
            }
        }
        if (word != null) {
            problem(
                    here(),
                    JsonMessages.unknownWord(
                            word, Stream.of(choices).map(Coded::code).toList()));
        }
        return null;
    }

    /**
     * Records the key whose value the cursor stands on as unknown, and skips the value.
     *
     * @param known the keys that are allowed in this object
     */
    public void unknown(Collection<String> known) {
        unknown(keyPlace(), parser.currentName(), known);
        skip();
    }

    /**
     * Records a key as unknown.
     *
     * @param place the key's place
     * @param key the key
     * @param known the keys that are allowed in its object
     */
    public void unknown(Place place, String key, Collection<String> known) {
        problem(place, JsonMessages.unknownKey(key, known));
    }

    /**
     * Records a word as unknown.
     *
     * @param place the word's place
     * @param word the word
     * @param known the words that are allowed there
     */
    public void unknownWord(Place place, String word, Collection<String> known) {
        problem(place, JsonMessages.unknownWord(word, List.copyOf(known)));
    }

    /** Skips the value the cursor stands on. */
    public void skip() {
        parser.skipChildren();
    }

    /**
     * The place of the value the cursor stands on.
     *
     * @return the place
     */
    public Place here() {
        return Places.current(parser);
    }

    /**
     * The place of the key whose value the cursor stands on.
     *
     * @return the place
     */
    public Place keyPlace() {
        return key == null ? here() : Places.current(parser, key);
    }

    /** Remembers that the parser stands on a key. */
    void atKey() {
        key = parser.currentTokenLocation();
    }

    /**
     * Where the value begins that the cursor stands on, for {@link #place}; costs less than {@link #here()}.
     *
     * @return line and column
     */
    public Start start() {
        return new Start(parser.currentTokenLocation());
    }

    /**
     * The place of a value that was read meanwhile.
     *
     * @param start where it began
     * @return the place
     */
    public Place place(Start start) {
        return Places.current(parser, start.location);
    }

    /** 値の始まり: where a value begins. Immutable. */
    public static final class Start {

        private final TokenStreamLocation location;

        private Start(TokenStreamLocation location) {
            this.location = location;
        }
    }

    /**
     * Records a problem that only the caller can see.
     *
     * @param place where
     * @param message what is wrong and what to do
     * @throws io.github.kaigiroku.problem.MalformedJsonException when there are too many problems to go on
     */
    public void problem(Place place, Message message) {
        problems.add(place, message);
    }

    /** Whether a value begins as expected; null is missing, anything else a problem and skipped. */
    private boolean begins(JsonToken token, Expected expected) {
        if (parser.currentToken() == token) {
            return true;
        }
        if (!isNull()) {
            wrong(expected);
        }
        return false;
    }

    private void wrong(Expected expected) {
        problem(here(), expected.insteadOf(Found.at(parser)));
        parser.skipChildren();
    }
}
