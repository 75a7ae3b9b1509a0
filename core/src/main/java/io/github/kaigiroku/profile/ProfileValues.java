package io.github.kaigiroku.profile;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.internal.decode.Place;
import io.github.kaigiroku.problem.Message;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 定義の値の読み取り: reads single values of a profile as their settings ask; what is out of range is a problem at its place. */
final class ProfileValues {

    private static final java.util.regex.Pattern MM =
            java.util.regex.Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,3})?) ?mm");
    private static final double MAX_LENGTH = 2000;

    static final Message NONE = new Message("一つもありません。一つ以上書いてください。", "There is none. Write at least one.");

    private final JsonInput in;
    private final PatternCheck patterns;

    ProfileValues(JsonInput in) {
        this.in = in;
        this.patterns = new PatternCheck(in);
    }

    @Nullable Double number(Setting setting) {
        return inRange(setting.most() == MAX_LENGTH ? length() : in.number(), setting);
    }

    @Nullable Integer integer(Setting setting) {
        return inRange(in.integer(), setting);
    }

    @Nullable String text(Setting setting) {
        return setting.colour() ? colour() : setting.printed() ? printed() : line();
    }

    @Nullable Pattern pattern(Setting setting) {
        return patterns.checked(pattern(setting.printed() ? this::printed : this::line), setting.names());
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

    Words words() {
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
        if (text == null || text.codePoints().noneMatch(ProfileValues::unprintable)) {
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
