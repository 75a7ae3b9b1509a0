package io.github.kaigiroku.profile;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.internal.decode.Place;
import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.profile.RecordShape.Component;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 様式の定義の読み取り: reads the records of a profile from JSON; what is missing or out of range is a problem at its place. */
final class ProfileReading {

    private static final java.util.regex.Pattern MM =
            java.util.regex.Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,3})?) ?mm");
    private static final double MAX_LENGTH = 2000;

    static final Message NONE = new Message("一つもありません。一つ以上書いてください。", "There is none. Write at least one.");

    private final JsonInput in;
    private final PatternCheck patterns;

    ProfileReading(JsonInput in) {
        this.in = in;
        this.patterns = new PatternCheck(in);
    }

    /** A profile of either version. */
    @Nullable FormProfile profile() {
        Place place = in.here();
        var written = (WrittenProfile) record(WrittenProfile.class);
        return written == null ? null : written.profile(in, place);
    }

    private @Nullable Object record(Class<?> type) {
        Place place = in.here();
        RecordShape shape = RecordShape.of(type);
        var fields = new Fields(in);
        for (Component component : shape.components()) {
            Supplier<@Nullable Object> reader = () -> value(component);
            if (component.isRequired()) {
                fields.required(component.key(), reader);
            } else {
                fields.optional(component.key(), reader);
            }
        }
        Object value = fields.read(read -> shape.make(shape.components().stream()
                .map(component -> argument(read.valueIfAny(component.key()), component))
                .toArray()));
        if (value != null) {
            ProfileMistakes.of(value).forEach(problem -> in.problem(place, problem));
        }
        return value;
    }

    /** What the constructor gets; null for it to put its own default. */
    private static @Nullable Object argument(@Nullable Object value, Component component) {
        if (component.type() == boolean.class) {
            return Boolean.TRUE.equals(value);
        }
        if (value == null && component.isNumber()) {
            double missing = component.setting().missing();
            return component.type() == int.class ? (Object) (int) missing : (Object) missing;
        }
        return value;
    }

    private @Nullable Object value(Component component) {
        Setting setting = component.setting();
        Class<?> type = component.type();
        if (type == double.class) {
            return inRange(setting.most() == MAX_LENGTH ? length() : in.number(), setting);
        }
        if (type == int.class) {
            return inRange(in.integer(), setting);
        }
        if (type == boolean.class) {
            return in.flag();
        }
        return type == List.class ? list(component) : single(type, setting);
    }

    private @Nullable Object single(Class<?> type, Setting setting) {
        if (type == String.class) {
            return setting.colour() ? colour() : setting.printed() ? printed() : line();
        }
        if (type == Pattern.class) {
            return patterns.checked(pattern(setting.printed() ? this::printed : this::line), setting.names());
        }
        if (type == PaperSize.class) {
            return paper();
        }
        if (type == Words.class) {
            return words();
        }
        if (type == Part.class) {
            return part();
        }
        return Coded.class.isAssignableFrom(type) ? in.choice(choices(type)) : record(type);
    }

    private static Coded[] choices(Class<?> type) {
        return (Coded[]) type.getEnumConstants();
    }

    private @Nullable List<Object> list(Component component) {
        Place place = in.here();
        Class<?> element = component.elementType();
        // a label of one line need not be a list
        if (element == Pattern.class && in.isText()) {
            Object only = single(element, component.setting());
            return only == null ? null : List.of(only);
        }
        List<Object> values = in.list(() -> single(element, component.setting()));
        if (!values.isEmpty() || !component.isRequired()) {
            return values;
        }
        in.problem(place, NONE);
        return null;
    }

    private @Nullable Pattern pattern(Supplier<@Nullable String> reader) {
        if (in.isText()) {
            String text = reader.get();
            return text == null ? null : Pattern.of(text);
        }
        Place place = in.here();
        List<String> parts = in.list(reader);
        if (parts.isEmpty()) {
            in.problem(place, NONE);
            return null;
        }
        return new Pattern(parts);
    }

    private @Nullable Object paper() {
        if (!in.isText()) {
            return record(PaperSize.class);
        }
        Place place = in.here();
        String name = in.text();
        PaperSize size = PaperSize.NAMED.get(name);
        if (size == null && name != null) {
            in.unknownWord(place, name, PaperSize.NAMED.keySet());
        }
        return size;
    }

    private Words words() {
        Map<Word, String> changed = new EnumMap<>(Word.class);
        Map<String, Word> known = new LinkedHashMap<>();
        for (Word word : Word.values()) {
            known.put(word.code(), word);
        }
        for (String key : in.keys()) {
            Word word = known.get(key);
            if (word == null) {
                in.unknown(known.keySet());
            } else {
                String text = line();
                changed.put(word, text == null ? word.usual() : text);
            }
        }
        return new Words(changed);
    }

    private @Nullable Object part() {
        Place place = in.here();
        List<Object> parts = new ArrayList<>();
        int keys = 0;
        for (String key : in.keys()) {
            PartKind kind = kind(key);
            if (kind == null) {
                in.unknown(PartKind.keys());
            } else {
                keys++;
                Object part = record(kind.type());
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        if (keys != 1) {
            String all = String.join(", ", PartKind.keys());
            in.problem(
                    place, new Message("部分には " + all + " のどれか一つを書いてください。", "Write exactly one of " + all + " here."));
        }
        return parts.isEmpty() ? null : parts.get(0);
    }

    private static @Nullable PartKind kind(String key) {
        for (PartKind kind : PartKind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        return null;
    }

    /** A length in pt, or with its unit: "22mm". */
    private @Nullable Double length() {
        if (!in.isText()) {
            return in.number();
        }
        Place place = in.here();
        String text = in.text();
        var length = text == null ? null : MM.matcher(text);
        if (length != null && length.matches()) {
            return PaperSize.points(Double.parseDouble(length.group(1)));
        }
        in.problem(
                place,
                new Message(
                        "長さは 62.4（pt）のような数か、\"22mm\" のような文字列で書いてください。",
                        "Write a length as a number of pt such as 62.4, or as a text such as \"22mm\"."));
        return null;
    }

    private @Nullable String colour() {
        Place place = in.here();
        String text = in.text();
        if (text == null || ClosedLook.isColour(text)) {
            return text;
        }
        in.problem(
                place,
                new Message(
                        "色は # を付けず、\"D9D9D9\" のような十六進の６桁で書いてください。",
                        "Write a colour as six hexadecimal digits without #, such as \"D9D9D9\"."));
        return null;
    }

    private <N extends Number> @Nullable N inRange(@Nullable N number, Setting setting) {
        if (number == null || (number.doubleValue() >= setting.least() && number.doubleValue() <= setting.most())) {
            return number;
        }
        in.problem(in.here(), Fields.outOfRange(number, setting.least(), setting.most()));
        return null;
    }

    private @Nullable String line() {
        String text = in.text();
        if (text == null || text.codePoints().noneMatch(ProfileReading::unprintable)) {
            return text;
        }
        in.problem(
                in.here(),
                new Message(
                        "改行や制御文字は書けません。取り除いてください。",
                        "Line breaks and control characters are not allowed here. Take them out."));
        return null;
    }

    private static boolean unprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    /** A line that is not blank. */
    private @Nullable String printed() {
        String text = line();
        if (text == null || !text.isBlank()) {
            return text;
        }
        in.problem(
                in.here(),
                new Message("空白だけにはできません。印字する語を書いてください。", "This must not be blank. Write the words to print."));
        return null;
    }
}
